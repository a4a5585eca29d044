// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

/** In what a termijn is counted. */
public enum Tijdseenheid {
    WEKEN("week", "weken"),
    DAGEN("dag", "dagen"),
    /** Days that are no saturday, sunday or feestdag. */
    WERKDAGEN("werkdag", "werkdagen"),
    MAANDEN("maand", "maanden");

    private final String een;
    private final String meer;

    Tijdseenheid(String een, String meer) {
        this.een = een;
        this.meer = meer;
    }

    /** "1 week", "10 weken". */
    String bij(int aantal) {
        return aantal + " " + (aantal == 1 ? een : meer);
    }
}
