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
import nl.trede.toezicht.ladder.Weigering;

/** Holds a besluit against the gemeente, the beleid and the proposal, and says everything that stands in its way at once. */
final class Besluittoets {

    private static final String VERPLICHT = "is verplicht";

    private final VoorgenomenBesluit besluit;
    private final Beleidskader kader;
    private final Beoordeling beoordeling;
    private final List<Weigering> weigeringen = new ArrayList<>();

    private Besluittoets(VoorgenomenBesluit besluit, Beleidskader kader, Beoordeling beoordeling) {
        this.besluit = besluit;
        this.kader = kader;
        this.beoordeling = beoordeling;
    }

    /**
     * @param kader null when the provincie has none
     * @param beoordeling the one named, else the newest over the halfjaar; null when there is none
     */
    static List<Weigering> toets(
            VoorgenomenBesluit besluit, Beleidskader kader, Beoordeling beoordeling, LocalDate vandaag) {
        var toets = new Besluittoets(besluit, kader, beoordeling);
        toets.tijd(vandaag);
        toets.voorstel();
        if (besluit.soort() == null) {
            toets.weiger("soort", VERPLICHT);
        } else if (besluit.soort() == Besluitsoort.TREDE) {
            toets.trede();
        } else {
            toets.verschoning();
        }
        toets.oordeel();
        toets.weigeringen.addAll(Termijntoets.toets(besluit.termijn(), kader));
        return toets.weigeringen;
    }

    private void tijd(LocalDate vandaag) {
        var gemeente = besluit.gemeente();
        var halfjaar = besluit.halfjaar();
        var datum = besluit.datum();
        if (halfjaar == null) {
            weiger("halfjaar", VERPLICHT);
        } else if (!gemeente.bestaatIn(halfjaar)) {
            weiger("halfjaar", "gemeente " + gemeente.naam() + " bestaat niet in " + halfjaar);
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
            weiger("datum", "gemeente " + gemeente.naam() + " bestaat niet op " + datum);
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

    private void trede() {
        verboden("grond", besluit.grond(), Besluitsoort.VERSCHONING);
        verboden("meetpunt", besluit.meetpunt(), Besluitsoort.VERSCHONING);
        var trede = besluit.trede();
        if (trede == null) {
            weiger("trede", VERPLICHT);
        } else if (trede < 0) {
            weiger("trede", "mag niet kleiner zijn dan 0");
        } else if (kader != null && kader.ladder().trede(trede).isEmpty()) {
            weiger(
                    "trede",
                    "staat niet op de ladder; kies uit 0 tot en met "
                            + kader.ladder().hoogste());
        }
        if (beoordeling != null
                && trede != null
                && trede != beoordeling.voorgesteldeTrede()
                && besluit.motivering() == null) {
            weiger(
                    "motivering",
                    "is verplicht bij afwijken van het voorstel (trede " + beoordeling.voorgesteldeTrede() + ")");
        }
    }

    private void verschoning() {
        verboden("trede", besluit.trede(), Besluitsoort.TREDE);
        var halfjaar = besluit.halfjaar();
        var meetpunt = besluit.meetpunt();
        if (besluit.grond() == null) {
            weiger("grond", VERPLICHT);
        }
        if (meetpunt == null) {
            weiger("meetpunt", VERPLICHT);
            return;
        }
        if (halfjaar != null && !meetpunt.isAfter(halfjaar.peilmoment())) {
            weiger("meetpunt", "ligt niet na het peilmoment van " + halfjaar + " (" + halfjaar.peilmoment() + ")");
        }
        if (besluit.datum() != null && meetpunt.isBefore(besluit.datum())) {
            weiger("meetpunt", "ligt voor de datum van het besluit");
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
        }
    }

    private void verboden(String veld, Object waarde, Besluitsoort soort) {
        if (waarde != null) {
            weiger(veld, "hoort bij een besluit " + soort);
        }
    }

    private void weiger(String veld, String reden) {
        weigeringen.add(new Weigering(veld, reden));
    }
}
