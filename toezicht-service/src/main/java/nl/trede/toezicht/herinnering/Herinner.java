// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herinnering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Gives each reminder once. Claim and event are one transaction: both are there or neither, whoever dies in between. */
public class Herinner {

    private final Vervaldagen vervaldagen;
    private final Herinneringen herinneringen;
    private final Herinneringsberichten berichten;
    private final Herinnerregels regels;

    public Herinner(
            Vervaldagen vervaldagen,
            Herinneringen herinneringen,
            Herinneringsberichten berichten,
            Herinnerregels regels) {
        this.vervaldagen = vervaldagen;
        this.herinneringen = herinneringen;
        this.berichten = berichten;
        this.regels = regels;
    }

    /** What is to be said that day and was not yet. */
    public List<Herinnering> openstaand(LocalDate vandaag) {
        return herinneringen.ongeclaimd(vervaldagen.open(regels.vanaf(vandaag), regels.totEnMet(vandaag)).stream()
                .flatMap(dag -> regels.bij(dag, vandaag).stream())
                .toList());
    }

    /** @return whether it was given now; false when it was given already */
    public boolean geef(Herinnering herinnering, Instant nu) {
        if (!herinneringen.claim(herinnering, nu)) {
            return false;
        }
        berichten.herinnerd(herinnering);
        return true;
    }
}
