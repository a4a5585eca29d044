// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.trede.toezicht.beleid.Verschoningsgrond;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Besluitsoort;
import nl.trede.toezicht.ladder.Bevriezing;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.ladder.Verschoning;
import nl.trede.toezicht.ladder.Weigering;

/** Holds the content of a besluit against its kind, and against what was decided before. */
final class Inhoudstoets {

    private static final String VERPLICHT = "is verplicht";

    private final VoorgenomenBesluit besluit;
    private final Besluitgrondslagen.Grondslag grondslag;
    private final List<Weigering> weigeringen = new ArrayList<>();

    private Inhoudstoets(VoorgenomenBesluit besluit, Besluitgrondslagen.Grondslag grondslag) {
        this.besluit = besluit;
        this.grondslag = grondslag;
    }

    static List<Weigering> toets(VoorgenomenBesluit besluit, Besluitgrondslagen.Grondslag grondslag) {
        var toets = new Inhoudstoets(besluit, grondslag);
        if (besluit.soort() == null) {
            toets.weiger("soort", VERPLICHT);
            return toets.weigeringen;
        }
        toets.vreemdeVelden();
        switch (besluit.soort()) {
            case TREDE -> toets.trede();
            case VERSCHONING -> toets.verschoning();
            case BEVRIEZING -> toets.bevriezing();
            case INTREKKING -> toets.intrekking();
        }
        return toets.weigeringen;
    }

    private void vreemdeVelden() {
        hoortBij("trede", besluit.trede(), Besluitsoort.TREDE);
        hoortBij("grond", besluit.grond(), Besluitsoort.VERSCHONING);
        hoortBij("meetpunt", besluit.meetpunt(), Besluitsoort.VERSCHONING);
        hoortBij("halfjaren", besluit.halfjaren().isEmpty() ? null : besluit.halfjaren(), Besluitsoort.VERSCHONING);
        hoortBij("effect", besluit.effect(), Besluitsoort.VERSCHONING);
        hoortBij("tot", besluit.tot(), Besluitsoort.BEVRIEZING);
        hoortBij("besluit", besluit.besluit(), Besluitsoort.INTREKKING);
    }

    private void trede() {
        var trede = besluit.trede();
        var kader = grondslag.kader();
        if (trede == null) {
            weiger("trede", VERPLICHT);
            return;
        }
        if (trede < 0) {
            weiger("trede", "mag niet kleiner zijn dan 0");
        } else if (kader != null && kader.ladder().trede(trede).isEmpty()) {
            weiger(
                    "trede",
                    "staat niet op de ladder; kies uit 0 tot en met "
                            + kader.ladder().hoogste());
        }
        stilstand(trede);
        var beoordeling = grondslag.beoordeling();
        if (beoordeling != null && trede != beoordeling.voorgesteldeTrede() && besluit.motivering() == null) {
            weiger(
                    "motivering",
                    "is verplicht bij afwijken van het voorstel (trede " + beoordeling.voorgesteldeTrede() + ")");
        }
    }

    /** A frozen trede stays; an excused one does not go up without a reason (rules 46 and 47). */
    private void stilstand(int trede) {
        var datum = besluit.datum();
        var verloop = grondslag.verloop();
        if (datum == null || besluit.halfjaar() == null || trede == verloop.trede()) {
            return;
        }
        verloop.bevriezing(datum).ifPresent(eerder -> bevroren(eerder, ((Bevriezing) eerder.inhoud()).tot()));
        verloop.verschoning(besluit.halfjaar(), datum)
                .filter(eerder -> datum.isBefore(((Verschoning) eerder.inhoud()).meetpunt()))
                .ifPresent(eerder -> verschoond(eerder, trede));
    }

    private void verschoond(Besluit eerder, int trede) {
        var verschoning = (Verschoning) eerder.inhoud();
        if (verschoning.effect() == Verschoningsgrond.Effect.TREDE_BEVROREN) {
            bevroren(eerder, verschoning.meetpunt());
        } else if (trede > grondslag.verloop().trede() && besluit.motivering() == null) {
            weiger(
                    "motivering",
                    "is verplicht bij een hogere trede terwijl de achterstand is verschoond tot "
                            + Dag.kort(verschoning.meetpunt()));
        }
    }

    private void bevroren(Besluit eerder, LocalDate tot) {
        weiger(
                "trede",
                "is bevroren op " + grondslag.verloop().trede() + (tot == null ? "" : " tot " + Dag.kort(tot))
                        + " bij besluit van " + Dag.kort(eerder.datum()) + "; trek dat besluit eerst in");
    }

    private void verschoning() {
        var halfjaar = besluit.halfjaar();
        var meetpunt = besluit.meetpunt();
        if (besluit.grond() == null) {
            weiger("grond", VERPLICHT);
        } else {
            bereik();
        }
        if (halfjaar != null
                && besluit.halfjaren().stream().anyMatch(ander -> !ander.peilmoment()
                        .isBefore(meetpunt == null ? LocalDate.MAX : meetpunt.plusDays(1)))) {
            weiger("halfjaren", "een verschoond halfjaar eindigt niet na het meetpunt");
        }
        if (meetpunt == null) {
            weiger("meetpunt", VERPLICHT);
            return;
        }
        if (halfjaar != null && !meetpunt.isAfter(halfjaar.peilmoment())) {
            weiger(
                    "meetpunt",
                    "ligt niet na het peilmoment van " + halfjaar + " (" + Dag.kort(halfjaar.peilmoment()) + ")");
        }
        if (besluit.datum() != null && meetpunt.isBefore(besluit.datum())) {
            weiger("meetpunt", "ligt voor de datum van het besluit");
        }
    }

    /** A ground that the beleid knows says for whom it is. */
    private void bereik() {
        var gevraagd = besluit.bereik() == null ? Verschoningsgrond.Bereik.GEMEENTE : besluit.bereik();
        Optional.ofNullable(grondslag.kader())
                .flatMap(kader -> kader.verschoningsgrond(besluit.grond()))
                .map(Verschoningsgrond::bereik)
                .filter(toegestaan -> toegestaan != gevraagd)
                .ifPresent(toegestaan -> weiger(
                        "grond",
                        toegestaan == Verschoningsgrond.Bereik.PROVINCIE
                                ? "geldt volgens het beleid alleen voor alle gemeenten van de provincie samen"
                                : "geldt volgens het beleid alleen voor een gemeente apart"));
    }

    private void bevriezing() {
        var datum = besluit.datum();
        if (besluit.motivering() == null) {
            weiger("motivering", VERPLICHT);
        }
        if (datum != null && besluit.tot() != null && !besluit.tot().isAfter(datum)) {
            weiger("tot", "ligt niet na de datum van het besluit");
        }
        if (datum != null) {
            grondslag
                    .verloop()
                    .bevriezing(datum)
                    .ifPresent(eerder ->
                            weiger("soort", "de trede is al bevroren bij besluit van " + Dag.kort(eerder.datum())));
        }
    }

    private void intrekking() {
        if (besluit.motivering() == null) {
            weiger("motivering", VERPLICHT);
        }
        var eerder = grondslag.ingetrokken();
        if (besluit.besluit() == null) {
            weiger("besluit", VERPLICHT);
        } else if (eerder == null
                || !eerder.gemeente().equals(besluit.gemeente().code())) {
            weiger(
                    "besluit",
                    "is niet bekend bij gemeente " + besluit.gemeente().naam());
        } else {
            ingetrokken(eerder);
        }
    }

    private void ingetrokken(Besluit eerder) {
        if (eerder.inhoud().soort() == Besluitsoort.INTREKKING) {
            weiger("besluit", "is zelf een intrekking; neem een nieuw besluit");
        }
        grondslag
                .verloop()
                .intrekking(eerder.id())
                .ifPresent(al -> weiger("besluit", "is al ingetrokken bij besluit van " + Dag.kort(al.datum())));
        if (besluit.datum() != null && besluit.datum().isBefore(eerder.datum())) {
            weiger(
                    "datum",
                    "ligt voor de datum van het besluit dat wordt ingetrokken (" + Dag.kort(eerder.datum()) + ")");
        }
        if (besluit.halfjaar() != null && !besluit.halfjaar().equals(eerder.halfjaar())) {
            weiger("halfjaar", "het besluit dat wordt ingetrokken gaat over " + eerder.halfjaar());
        }
    }

    private void hoortBij(String veld, Object waarde, Besluitsoort soort) {
        if (waarde != null && besluit.soort() != soort) {
            weiger(veld, "hoort bij een besluit " + soort);
        }
    }

    private void weiger(String veld, String reden) {
        weigeringen.add(new Weigering(veld, reden));
    }
}
