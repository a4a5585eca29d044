// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.bestanden;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds what stands between the columns of a CSV: the sign that most lines have equally often. */
final class Scheiding {

    private static final char[] TEKENS = {';', '\t', ','};

    private Scheiding() {}

    /** A semicolon when nothing points to another: a title above the table may have commas, the table decides. */
    static char van(List<String> regels) {
        char beste = ';';
        int meesteRegels = 0;
        for (char teken : TEKENS) {
            int aantal = gelijkeRegels(regels, teken);
            if (aantal > meesteRegels) {
                beste = teken;
                meesteRegels = aantal;
            }
        }
        return beste;
    }

    private static int gelijkeRegels(List<String> regels, char teken) {
        Map<Long, Integer> regelsPerAantal = new TreeMap<>();
        for (var regel : regels) {
            var aantal = keer(regel, teken);
            if (aantal > 0) {
                regelsPerAantal.merge(aantal, 1, Integer::sum);
            }
        }
        return regelsPerAantal.values().stream().max(Integer::compare).orElse(0);
    }

    /** Outside quotes. */
    private static long keer(String regel, char teken) {
        long aantal = 0;
        boolean binnen = false;
        for (char c : regel.toCharArray()) {
            binnen ^= c == '"';
            aantal += c == teken && !binnen ? 1 : 0;
        }
        return aantal;
    }
}
