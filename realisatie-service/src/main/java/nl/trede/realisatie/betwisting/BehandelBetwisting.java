// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting;

import java.time.Instant;
import java.util.UUID;
import nl.trede.realisatie.betwisting.Betwistingsuitkomst.Gedaan;
import nl.trede.realisatie.betwisting.Betwistingsuitkomst.Onbekend;
import nl.trede.realisatie.betwisting.Betwistingsuitkomst.Onjuist;
import nl.trede.realisatie.betwisting.Betwistingsuitkomst.PastNiet;

/** The life of a betwisting: ingediend, in onderzoek, and then overgenomen or afgewezen. */
public final class BehandelBetwisting {

    private final Betwistingen betwistingen;
    private final Correcties correcties;
    private final Betwistingsmeldingen meldingen;

    public BehandelBetwisting(Betwistingen betwistingen, Correcties correcties, Betwistingsmeldingen meldingen) {
        this.betwistingen = betwistingen;
        this.correcties = correcties;
        this.meldingen = meldingen;
    }

    /** @param verwijzing null when there is none */
    public Betwistingsuitkomst dienIn(
            BetwistCijfer over, Indiener indiener, int aantal, String toelichting, String verwijzing, Instant nu) {
        var cijfer = betwistingen.geldend(over);
        if (cijfer.isEmpty()) {
            return new Onjuist(
                    "peildatum",
                    "er is geen cijfer van %s over %s op %s om te betwisten"
                            .formatted(over.gemeente(), over.halfjaar(), over.peildatum()));
        }
        if (cijfer.get() == aantal) {
            return new Onjuist("aantal", "is gelijk aan het cijfer: %d".formatted(aantal));
        }
        if (betwistingen.heeftOpen(over, indiener)) {
            return new PastNiet("Dit cijfer is al betwist door de %s; die betwisting wacht nog op antwoord."
                    .formatted(indiener.woord()));
        }
        var nieuw = new Betwisting(
                UUID.randomUUID(),
                over,
                indiener,
                aantal,
                cijfer.get(),
                toelichting,
                verwijzing,
                Betwistingsstatus.INGEDIEND,
                1);
        return leg(nieuw, null, nu);
    }

    public Betwistingsuitkomst neemInOnderzoek(UUID id, Instant nu) {
        return stap(id, Betwistingsstatus.IN_ONDERZOEK, null, nu);
    }

    /** The figure becomes the disputed count; all or nothing. */
    public Betwistingsuitkomst neemOver(UUID id, String motivering, Instant nu) {
        return stap(id, Betwistingsstatus.OVERGENOMEN, motivering, nu);
    }

    public Betwistingsuitkomst wijsAf(UUID id, String reden, Instant nu) {
        return stap(id, Betwistingsstatus.AFGEWEZEN, reden, nu);
    }

    private Betwistingsuitkomst stap(UUID id, Betwistingsstatus volgende, String uitleg, Instant nu) {
        var gevonden = betwistingen.zoek(id);
        if (gevonden.isEmpty()) {
            return new Onbekend();
        }
        var betwisting = gevonden.get();
        var bezwaar = betwisting.status().bezwaarTegen(volgende);
        if (bezwaar.isPresent()) {
            return new PastNiet(bezwaar.get());
        }
        if (volgende == Betwistingsstatus.OVERGENOMEN) {
            var tegen = correcties.corrigeer(betwisting, uitleg);
            if (tegen.isPresent()) {
                return new PastNiet("Het cijfer kan niet %d worden: %s.".formatted(betwisting.aantal(), tegen.get()));
            }
        }
        return leg(betwisting.naar(volgende), uitleg, nu);
    }

    private Betwistingsuitkomst leg(Betwisting betwisting, String uitleg, Instant nu) {
        betwistingen.bewaar(betwisting, uitleg, nu);
        meldingen.gewijzigd(betwisting, nu);
        return new Gedaan(betwisting);
    }
}
