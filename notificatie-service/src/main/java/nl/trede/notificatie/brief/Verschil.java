// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One line of two versions side by side. */
public record Verschil(Soort soort, String tekst) {

    /** Whether the line stands in both, only in the older or only in the newer. */
    public enum Soort {
        GELIJK,
        VERVALLEN,
        TOEGEVOEGD
    }

    /** The lines of both in order: the longest common part is equal (dynamic programming over at most a few hundred lines). */
    public static List<Verschil> tussen(List<String> oud, List<String> nieuw) {
        var lengte = new int[oud.size() + 1][nieuw.size() + 1];
        for (var i = oud.size() - 1; i >= 0; i--) {
            for (var j = nieuw.size() - 1; j >= 0; j--) {
                lengte[i][j] = oud.get(i).equals(nieuw.get(j))
                        ? lengte[i + 1][j + 1] + 1
                        : Math.max(lengte[i + 1][j], lengte[i][j + 1]);
            }
        }
        var verschillen = new ArrayList<Verschil>();
        var i = 0;
        var j = 0;
        while (i < oud.size() || j < nieuw.size()) {
            if (i < oud.size() && j < nieuw.size() && oud.get(i).equals(nieuw.get(j))) {
                verschillen.add(new Verschil(Soort.GELIJK, oud.get(i++)));
                j++;
            } else if (j == nieuw.size() || i < oud.size() && lengte[i + 1][j] >= lengte[i][j + 1]) {
                verschillen.add(new Verschil(Soort.VERVALLEN, oud.get(i++)));
            } else {
                verschillen.add(new Verschil(Soort.TOEGEVOEGD, nieuw.get(j++)));
            }
        }
        return Collections.unmodifiableList(verschillen);
    }
}
