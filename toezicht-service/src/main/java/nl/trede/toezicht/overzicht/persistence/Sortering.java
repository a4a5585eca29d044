// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.persistence;

import java.util.Arrays;
import java.util.Optional;

/** The columns that the overview can be sorted by, as they stand in its address. */
public enum Sortering {
    GEMEENTE("gemeente", "g.naam"),
    PROVINCIE("provincie", "p.naam"),
    TAAKSTELLING("taakstelling", "s.taakstelling"),
    GEHUISVEST("gehuisvest", "s.gehuisvest"),
    SALDO("saldo", "s.saldo"),
    TREDE("trede", "t.trede");

    private final String sleutel;
    private final String kolom;

    Sortering(String sleutel, String kolom) {
        this.sleutel = sleutel;
        this.kolom = kolom;
    }

    public String sleutel() {
        return sleutel;
    }

    /** Rows without the figure come last, whichever way. */
    String orderBy(boolean aflopend) {
        return kolom + (aflopend ? " DESC" : " ASC") + " NULLS LAST, g.naam, g.code";
    }

    /** Empty when there is no such column. */
    public static Optional<Sortering> van(String sleutel) {
        return Arrays.stream(values())
                .filter(een -> een.sleutel.equals(sleutel))
                .findFirst();
    }
}
