// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.terugkijken;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.saldo.Halfjaarstand;

/**
 * A stand that is not what it was.
 *
 * @param was null when there was none
 * @param nu null when there is none any more
 */
public record Standwijziging(Halfjaar halfjaar, Halfjaarstand was, Halfjaarstand nu) {

    /** By halfjaar; only those of which a number changed. */
    static List<Standwijziging> tussen(List<Halfjaarstand> eerder, List<Halfjaarstand> later) {
        var paren = new TreeMap<Halfjaar, Standwijziging>();
        eerder.forEach(stand -> paren.put(stand.halfjaar(), new Standwijziging(stand.halfjaar(), stand, null)));
        later.forEach(stand -> paren.merge(
                stand.halfjaar(),
                new Standwijziging(stand.halfjaar(), null, stand),
                (was, nu) -> new Standwijziging(stand.halfjaar(), was.was(), stand)));
        var anders = new ArrayList<>(paren.values());
        anders.removeIf(Standwijziging::gelijk);
        return anders;
    }

    private boolean gelijk() {
        return was != null
                && nu != null
                && was.beginsaldo().equals(nu.beginsaldo())
                && was.taakstelling() == nu.taakstelling()
                && was.gehuisvest() == nu.gehuisvest()
                && was.saldo().equals(nu.saldo());
    }
}
