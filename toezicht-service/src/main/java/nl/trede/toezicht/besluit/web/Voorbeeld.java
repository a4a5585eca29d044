// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.web;

import java.util.List;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.besluit.Momentopname;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Bevriezing;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.ladder.Intrekking;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.ladder.Verschoning;

/**
 * What a besluit would do, before it is recorded.
 *
 * @param opname as it would be told
 * @param waarschuwingen what to look at once more, a Dutch sentence each; empty when nothing is out of the ordinary
 * @param gevolgen what happens once it is recorded, a Dutch sentence each
 * @param daarnaNiet what cannot be done any more then, a Dutch sentence each
 */
public record Voorbeeld(
        Momentopname opname, List<String> waarschuwingen, List<String> gevolgen, List<String> daarnaNiet) {

    /** Something of the gemeente before and after the besluit. */
    public record Verandering(String wat, String nu, String straks) {

        public boolean blijft() {
            return nu.equals(straks);
        }
    }

    public Besluit besluit() {
        return opname.besluit();
    }

    /** In one Dutch sentence. */
    public String wat() {
        var inhoud = besluit().inhoud();
        return switch (inhoud.soort()) {
            case TREDE -> stap();
            case VERSCHONING ->
                "De achterstand wordt verschoond. Op " + Dag.kort(((Verschoning) inhoud).meetpunt())
                        + " wordt weer gemeten. De cijfers blijven.";
            case BEVRIEZING -> {
                var tot = ((Bevriezing) inhoud).tot();
                yield "Trede " + trede(opname.na()) + " wordt bevroren"
                        + (tot == null ? " tot de bevriezing wordt ingetrokken." : " tot " + Dag.kort(tot) + ".");
            }
            case INTREKKING ->
                "Het besluit van " + Dag.kort(((Intrekking) inhoud).ingetrokkenDatum()) + " geldt niet meer. " + stap();
        };
    }

    /** Trede, oordeel and whether the ladder stands still: before and after. */
    public List<Verandering> veranderingen() {
        return List.of(
                new Verandering("Trede", trede(opname.eerder()), trede(opname.na())),
                new Verandering(
                        "Oordeel",
                        oordeel(opname.eerder().oordeel()),
                        oordeel(opname.na().oordeel())),
                new Verandering("Ladder", ladder(opname.eerder()), ladder(opname.na())));
    }

    private String stap() {
        var van = trede(opname.eerder());
        var naar = trede(opname.na());
        return van.equals(naar)
                ? "De gemeente blijft op trede " + naar + "."
                : "De gemeente gaat van trede " + opname.eerder().trede() + " naar trede " + naar + ".";
    }

    private String trede(Tredeverloop verloop) {
        var naam = verloop.tredeNaam(opname.ladder());
        return naam.equals("trede " + verloop.trede()) ? "" + verloop.trede() : verloop.trede() + " " + naam;
    }

    private static String oordeel(Oordeel oordeel) {
        if (oordeel == null) {
            return "geen";
        }
        return oordeel.kleur() == null || oordeel.kleur().equals(oordeel.woord())
                ? oordeel.woord()
                : oordeel.woord() + " (" + oordeel.kleur() + ")";
    }

    private String ladder(Tredeverloop verloop) {
        var dag = besluit().datum();
        var bevroren = verloop.bevriezing(dag);
        if (bevroren.isPresent()) {
            var tot = ((Bevriezing) bevroren.get().inhoud()).tot();
            return "bevroren" + (tot == null ? "" : " tot " + Dag.kort(tot));
        }
        return verloop.verschoning(besluit().halfjaar(), dag)
                .map(een -> "verschoond tot " + Dag.kort(((Verschoning) een.inhoud()).meetpunt()))
                .orElse("loopt");
    }
}
