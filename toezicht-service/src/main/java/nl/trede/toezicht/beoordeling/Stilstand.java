// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling;

import java.util.ArrayList;
import java.util.Optional;
import nl.trede.toezicht.beleid.Beslissing;
import nl.trede.toezicht.beleid.Regel;
import nl.trede.toezicht.beleid.Verschoningsgrond;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Bevriezing;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.ladder.Verschoning;

/** Lets the ladder stand still where a besluit says so, whatever the tables propose (rules 46 and 47). */
final class Stilstand {

    private static final String TABEL = "stilstand";

    private final int huidigeTrede;
    private final Besluit bevriezing;
    private final Besluit verschoning;

    private Stilstand(int huidigeTrede, Besluit bevriezing, Besluit verschoning) {
        this.huidigeTrede = huidigeTrede;
        this.bevriezing = bevriezing;
        this.verschoning = verschoning;
    }

    static Stilstand van(Beoordelingsfeiten.Vraag vraag, Tredeverloop verloop) {
        return new Stilstand(
                verloop.voor(vraag.halfjaar(), vraag.dag()).trede(),
                verloop.bevriezing(vraag.halfjaar(), vraag.dag()).orElse(null),
                verloop.verschoning(vraag.halfjaar(), vraag.dag()).orElse(null));
    }

    /** The proposal with what stands still; one rule more for each besluit that changed it. */
    Beslissing pas(Beslissing voorstel) {
        return verschoond(bevroren(voorstel));
    }

    private Beslissing bevroren(Beslissing voorstel) {
        if (bevriezing == null) {
            return voorstel;
        }
        var tot = ((Bevriezing) bevriezing.inhoud()).tot();
        return blijf(
                voorstel,
                bevriezing,
                "De trede is bevroren" + (tot == null ? "" : " tot " + Dag.kort(tot)) + ". De gemeente blijft op trede "
                        + huidigeTrede + ".");
    }

    private Beslissing verschoond(Beslissing voorstel) {
        if (verschoning == null) {
            return voorstel;
        }
        var inhoud = (Verschoning) verschoning.inhoud();
        var oordeel = Optional.ofNullable(inhoud.verschoondOordeel()).orElse(voorstel.oordeel());
        var met = new Beslissing(voorstel.trede(), oordeel, voorstel.gevolgen(), voorstel.regels());
        boolean staatStil = inhoud.effect() == Verschoningsgrond.Effect.TREDE_BEVROREN
                ? voorstel.trede() != huidigeTrede
                : voorstel.trede() > huidigeTrede;
        return staatStil
                ? blijf(
                        met,
                        verschoning,
                        "De achterstand is verschoond tot het meetpunt " + Dag.kort(inhoud.meetpunt())
                                + ". De gemeente blijft op trede " + huidigeTrede + ".")
                : met;
    }

    /** What another trede would ask of the gemeente does not follow. */
    private Beslissing blijf(Beslissing voorstel, Besluit besluit, String waarom) {
        var regels = new ArrayList<>(voorstel.regels());
        regels.add(new Regel(TABEL, regels.size() + 1, waarom, "besluit van " + Dag.kort(besluit.datum()), 0));
        return new Beslissing(
                huidigeTrede,
                voorstel.oordeel(),
                voorstel.trede() == huidigeTrede
                        ? voorstel.gevolgen()
                        : voorstel.gevolgen().stream()
                                .filter(gevolg -> !gevolg.naarBuiten())
                                .toList(),
                regels);
    }
}
