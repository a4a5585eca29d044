// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import java.time.LocalDate;
import java.util.List;
import nl.trede.toezicht.werkvoorraad.Urgentie;
import nl.trede.toezicht.werkvoorraad.persistence.Taak;

/**
 * The werkvoorraad of a provincie in short.
 *
 * @param zondag up to and with this day
 * @param opDag tasks that have a day, the most urgent first; those of days that passed included
 * @param teBesluiten one for each gemeente of which a halfjaar that is over waits for a proposal or a besluit
 * @param totaal how many tasks there are in all, those of neither list included
 */
public record Weekwerk(LocalDate zondag, List<Taak> opDag, List<Taak> teBesluiten, int totaal) {

    /** No more of each is shown. */
    private static final int HOOGSTENS = 5;

    /** @param taken the whole werkvoorraad, the most urgent first */
    public static Weekwerk van(List<Taak> taken, LocalDate vandaag) {
        return new Weekwerk(
                Urgentie.eindeVanDeWeek(vandaag),
                taken.stream().filter(taak -> taak.datum() != null).toList(),
                taken.stream()
                        .filter(taak -> taak.soort().equals("BEOORDELING"))
                        .toList(),
                taken.size());
    }

    /** Those of a day that are shown. */
    public List<Taak> eersteOpDag() {
        return opDag.stream().limit(HOOGSTENS).toList();
    }

    /** Those to decide that are shown. */
    public List<Taak> eersteTeBesluiten() {
        return teBesluiten.stream().limit(HOOGSTENS).toList();
    }
}
