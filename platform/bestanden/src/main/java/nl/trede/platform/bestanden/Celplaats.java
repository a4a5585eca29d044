// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.bestanden;

/** Watches for an address of a cell with more letters than a sheet has columns ({@code r="ABCDEF1"}); a reader would make room for all of them. */
final class Celplaats {

    private static final int MEESTE_LETTERS = 3;

    private enum Stand {
        ERVOOR,
        SPATIE,
        R,
        IS,
        LETTERS
    }

    private Stand stand = Stand.ERVOOR;
    private int letters;

    boolean teVer(byte[] buffer, int tot) {
        for (int i = 0; i < tot; i++) {
            stand = na(buffer[i]);
            if (letters > MEESTE_LETTERS) {
                return true;
            }
        }
        return false;
    }

    private Stand na(byte teken) {
        if (teken == ' ' || teken == '\n' || teken == '\r' || teken == '\t') {
            return stand == Stand.R || stand == Stand.IS ? stand : Stand.SPATIE;
        }
        if (stand == Stand.LETTERS && Character.isLetter(teken)) {
            letters++;
            return Stand.LETTERS;
        }
        letters = 0;
        if (stand == Stand.SPATIE && teken == 'r') {
            return Stand.R;
        }
        if (stand == Stand.R && teken == '=') {
            return Stand.IS;
        }
        return stand == Stand.IS && (teken == '"' || teken == '\'') ? Stand.LETTERS : Stand.ERVOOR;
    }
}
