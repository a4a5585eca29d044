// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.termijn.Dagkeuring;

/**
 * The minister asks GS to act in place of a gemeente (Gemeentewet, article 124a; rule 64).
 *
 * @param datum of the request; null while it is only asked and not given
 * @param uiterlijk the term the minister sets; null when there is none
 * @param overgegaanOp the day the power passed to the minister, since GS did not act within the term; null when it did not
 * @param toelichting null while it is only asked and not given
 */
public record Ministerverzoek(
        UUID id,
        Gemeentecode gemeente,
        LocalDate datum,
        LocalDate uiterlijk,
        LocalDate overgegaanOp,
        String toelichting,
        Instant vastgelegdOp) {

    public Ministerverzoek {
        toelichting = toelichting == null || toelichting.isBlank() ? null : toelichting.strip();
    }

    /** What stands in the way of recording it. */
    public List<Bezwaar> bezwaren(LocalDate vandaag) {
        var bezwaren = new ArrayList<Bezwaar>();
        if (datum == null) {
            bezwaren.add(new Bezwaar("datum", "is verplicht"));
        }
        bezwaren.addAll(Dagkeuring.nietLater("datum", datum, vandaag));
        if (uiterlijk != null && datum != null && uiterlijk.isBefore(datum)) {
            bezwaren.add(new Bezwaar("uiterlijk", "ligt voor de datum van het verzoek"));
        } else {
            bezwaren.addAll(Dagkeuring.bezwaren("uiterlijk", uiterlijk));
        }
        if (overgegaanOp != null) {
            bezwaren.addAll(overgang(overgegaanOp, vandaag));
        }
        if (toelichting == null) {
            bezwaren.add(new Bezwaar("toelichting", "is verplicht"));
        }
        return bezwaren;
    }

    /** What stands in the way of the power passing to the minister that day. */
    public List<Bezwaar> overgang(LocalDate dag, LocalDate vandaag) {
        if (uiterlijk == null || !dag.isAfter(uiterlijk)) {
            return List.of(new Bezwaar(
                    "overgegaanOp",
                    "kan pas na de termijn van de minister"
                            + (uiterlijk == null ? "; die is niet gesteld" : " (" + Dag.kort(uiterlijk) + ")"),
                    "uiterlijk"));
        }
        return Dagkeuring.nietLater("overgegaanOp", dag, vandaag);
    }

    /** As it was known on that day. */
    public Ministerverzoek bekendOp(LocalDate dag) {
        return overgegaanOp == null || !overgegaanOp.isAfter(dag) ? this : overgegaan(null);
    }

    Ministerverzoek overgegaan(LocalDate dag) {
        return new Ministerverzoek(id, gemeente, datum, uiterlijk, dag, toelichting, vastgelegdOp);
    }

    /** Whether both are the same request, whatever became of it. */
    boolean zegtHetzelfdeAls(Ministerverzoek ander) {
        return datum.equals(ander.datum)
                && Objects.equals(uiterlijk, ander.uiterlijk)
                && toelichting.equals(ander.toelichting);
    }
}
