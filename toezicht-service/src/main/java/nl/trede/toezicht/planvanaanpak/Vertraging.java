// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.toezicht.termijn.Bezwaar;

/**
 * The gemeente tells that a measure slips.
 *
 * @param gemeldOp the day it told so
 * @param gereedOp the new day; null when it does not know yet
 * @param personen the new number; null when that stays
 */
public record Vertraging(
        LocalDate gemeldOp, LocalDate gereedOp, Integer personen, String toelichting, Instant vastgelegdOp) {

    /** What stands in the way of recording it with a measure of that plan. */
    public List<Bezwaar> bezwaren(Planstap plan, LocalDate vandaag) {
        var bezwaren = new ArrayList<Bezwaar>();
        if (gemeldOp.isAfter(vandaag)) {
            bezwaren.add(new Bezwaar("datum", "ligt in de toekomst"));
        }
        if (gemeldOp.isBefore(plan.datum())) {
            bezwaren.add(new Bezwaar("datum", "ligt voor de datum van het plan (" + plan.datum() + ")"));
        }
        if (toelichting.isBlank()) {
            bezwaren.add(new Bezwaar("toelichting", "is verplicht"));
        }
        return bezwaren;
    }
}
