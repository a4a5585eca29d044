// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column of the table of the overview beside the gemeente, as it stands in its address. */
public enum Kolom implements Keuzewoord {
    PROVINCIE("provincie", "Provincie", false, true),
    INWONERS("inwoners", "Inwoners", true, false),
    BEGINSALDO("beginsaldo", "Beginsaldo", true, false),
    TAAKSTELLING("taakstelling", "Taakstelling", true, false),
    OPGAVE("opgave", "Opgave", true, true),
    GEHUISVEST("gehuisvest", "Gehuisvest", true, true),
    PEILDATUM("peildatum", "Peildatum", false, false),
    TEMPO("tempo", "Tempo", true, true),
    SALDO("saldo", "Saldo", true, true),
    PER_DUIZEND("perDuizend", "Saldo per 1.000 inwoners", true, false),
    HERKOMST("herkomst", "Achterstand uit", false, false),
    PROGNOSE("prognose", "Prognose", true, true),
    TREDE("trede", "Trede", false, true),
    OORDEEL("oordeel", "Oordeel", false, true),
    TERMIJN("termijn", "Eerste termijn", false, true),
    BRIEVEN("brieven", "Brieven", false, false);

    /** The view in which columns were chosen. */
    public enum Bij implements Keuzewoord {
        PROVINCIE("provincie"),
        ALLE("alle");

        private final String sleutel;

        Bij(String sleutel) {
            this.sleutel = sleutel;
        }

        @Override
        public String sleutel() {
            return sleutel;
        }
    }

    private final String sleutel;
    private final String naam;
    private final boolean getal;
    private final boolean gewoon;

    Kolom(String sleutel, String naam, boolean getal, boolean gewoon) {
        this.sleutel = sleutel;
        this.naam = naam;
        this.getal = getal;
        this.gewoon = gewoon;
    }

    @Override
    public String sleutel() {
        return sleutel;
    }

    public String naam() {
        return naam;
    }

    /** Whether it holds numbers, which stand to the right. */
    public boolean getal() {
        return getal;
    }

    /** By which the rows can be ordered; empty when they cannot by this column. */
    public Optional<Sortering> sortering() {
        return Keuzewoord.van(Sortering.class, sleutel);
    }

    /** Those that are shown to who chose none. Of one provincie its name is in the heading. */
    public static List<Kolom> gewone(boolean eenProvincie) {
        return Arrays.stream(values())
                .filter(een -> een.gewoon && !(eenProvincie && een == PROVINCIE))
                .toList();
    }
}
