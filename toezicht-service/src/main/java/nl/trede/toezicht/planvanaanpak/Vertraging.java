// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Bezwaar;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.termijn.Dagkeuring;

/**
 * The gemeente tells that a measure slips.
 *
 * @param gemeldOp the day it told so; null only while it is asked and not recorded
 * @param gereedOp the new day; null when it does not know yet
 * @param personen the new number; null when that stays
 */
public record Vertraging(
        LocalDate gemeldOp, LocalDate gereedOp, Integer personen, String toelichting, Instant vastgelegdOp) {

    /** Whether both tell the same, whenever they were recorded. */
    public boolean zegtHetzelfdeAls(Vertraging ander) {
        return equals(new Vertraging(ander.gemeldOp, ander.gereedOp, ander.personen, ander.toelichting, vastgelegdOp));
    }

    /** What stands in the way of recording it with a measure of that plan. */
    public List<Bezwaar> bezwaren(Planstap plan, LocalDate vandaag) {
        var bezwaren = new ArrayList<Bezwaar>();
        bezwaren.addAll(Dagkeuring.nietLater("datum", gemeldOp, vandaag));
        bezwaren.addAll(Dagkeuring.bezwaren("gereedOp", gereedOp));
        if (gemeldOp != null && gemeldOp.isBefore(plan.datum())) {
            bezwaren.add(new Bezwaar("datum", "ligt voor de datum van het plan (" + Dag.kort(plan.datum()) + ")"));
        }
        if (toelichting.isBlank()) {
            bezwaren.add(new Bezwaar("toelichting", "is verplicht"));
        }
        return bezwaren;
    }
}
