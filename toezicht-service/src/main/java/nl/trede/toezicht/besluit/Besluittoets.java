// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.ladder.Besluitsoort;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.ladder.Weigering;

/** Holds a besluit against the gemeente, the beleid and the proposal, and says everything that stands in its way at once. */
final class Besluittoets {

    private static final String VERPLICHT = "is verplicht";

    private final VoorgenomenBesluit besluit;
    private final Beleidskader kader;
    private final Beoordeling beoordeling;
    private final List<Weigering> weigeringen = new ArrayList<>();

    private Besluittoets(VoorgenomenBesluit besluit, Besluitgrondslagen.Grondslag grondslag) {
        this.besluit = besluit;
        this.kader = grondslag.kader();
        this.beoordeling = grondslag.beoordeling();
    }

    static List<Weigering> toets(
            VoorgenomenBesluit besluit, Besluitgrondslagen.Grondslag grondslag, LocalDate vandaag) {
        var toets = new Besluittoets(besluit, grondslag);
        toets.tijd(vandaag);
        if (grondslag.cijfersVanaf() != null) {
            toets.weiger("datum", "ligt voor de feiten: de cijfers zijn van " + Dag.kort(grondslag.cijfersVanaf()));
        }
        toets.voorstel();
        toets.weigeringen.addAll(Inhoudstoets.toets(besluit, grondslag));
        toets.oordeel();
        toets.weigeringen.addAll(Termijntoets.toets(besluit.termijn(), besluit.soort(), grondslag.kader()));
        return toets.weigeringen;
    }

    private void tijd(LocalDate vandaag) {
        var gemeente = besluit.gemeente();
        var halfjaar = besluit.halfjaar();
        var datum = besluit.datum();
        if (halfjaar != null && !gemeente.bestaatIn(halfjaar)) {
            weiger("halfjaar", "gemeente " + gemeente.naam() + " bestaat niet in " + halfjaar);
        } else if (halfjaar == null && besluit.soort() != Besluitsoort.INTREKKING) {
            weiger("halfjaar", VERPLICHT);
        }
        if (datum == null) {
            weiger("datum", VERPLICHT);
            return;
        }
        if (datum.isAfter(vandaag)) {
            weiger("datum", "ligt in de toekomst");
        }
        if (halfjaar != null && datum.isBefore(halfjaar.eersteDag())) {
            weiger("datum", "ligt voor het begin van " + halfjaar);
        }
        if (!gemeente.bestaatOp(datum)) {
            weiger("datum", "gemeente " + gemeente.naam() + " bestaat niet op " + Dag.kort(datum));
        }
    }

    private void voorstel() {
        if (besluit.beoordeling() != null && beoordeling == null) {
            weiger("beoordeling", "is niet bekend");
        } else if (beoordeling != null
                && !beoordeling.gemeente().equals(besluit.gemeente().code())) {
            weiger("beoordeling", "gaat over gemeente " + beoordeling.gemeente());
        } else if (beoordeling != null && !beoordeling.halfjaar().equals(besluit.halfjaar())) {
            weiger("beoordeling", "gaat over " + beoordeling.halfjaar());
        }
    }

    private void oordeel() {
        if (besluit.oordeel() == null) {
            return;
        }
        if (kader == null) {
            weiger("oordeel", "kan niet zonder beleidskader");
        } else if (kader.oordeel(besluit.oordeel()).isEmpty()) {
            weiger(
                    "oordeel",
                    "kies uit " + kader.oordelen().stream().map(Oordeel::code).collect(Collectors.joining(", ")));
        } else if (beoordeling != null
                && besluit.motivering() == null
                && !besluit.oordeel().equals(beoordeling.oordeel().code())) {
            weiger(
                    "motivering",
                    "is verplicht bij een ander oordeel dan het voorstel ("
                            + beoordeling.oordeel().woord() + ")");
        }
    }

    private void weiger(String veld, String reden) {
        weigeringen.add(new Weigering(veld, reden));
    }
}
