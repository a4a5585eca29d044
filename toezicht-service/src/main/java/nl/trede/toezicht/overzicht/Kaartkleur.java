// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the squares of the map tell. Each shade has its number in the square and its words in the legend: colour is never alone. */
public enum Kaartkleur {
    STAND("stand", "Tekort op de peildatum"),
    TREDE("trede", "Trede");

    private final String sleutel;
    private final String naam;

    Kaartkleur(String sleutel, String naam) {
        this.sleutel = sleutel;
        this.naam = naam;
    }

    public String sleutel() {
        return sleutel;
    }

    public String naam() {
        return naam;
    }

    /** Empty when there is no such colouring. */
    public static Optional<Kaartkleur> van(String sleutel) {
        return Arrays.stream(values())
                .filter(een -> een.sleutel.equals(sleutel))
                .findFirst();
    }

    /** The shade of a gemeente; one of {@link #tinten()}. */
    public Tint tint(Gemeentebeeld gemeente) {
        return this == TREDE ? tredetint(gemeente) : standtint(gemeente);
    }

    /** The shades that can occur, the one that asks the most attention first. */
    public List<Tint> tinten() {
        return this == TREDE
                ? List.of(Tint.HOGE_TREDE, Tint.TREDE, Tint.REGULIER, Tint.GEEN_BESLUIT)
                : List.of(Tint.RUIM_TEKORT, Tint.TEKORT, Tint.OP_KOERS, Tint.VOORSPRONG, Tint.ONBEKEND);
    }

    private static Tint standtint(Gemeentebeeld gemeente) {
        if (!gemeente.metRealisatie()) {
            return Tint.ONBEKEND;
        }
        if (gemeente.tekort() > 0) {
            return gemeente.ruimTekort() ? Tint.RUIM_TEKORT : Tint.TEKORT;
        }
        return gemeente.saldo() > 0 ? Tint.VOORSPRONG : Tint.OP_KOERS;
    }

    private static Tint tredetint(Gemeentebeeld gemeente) {
        if (!gemeente.metBesluit()) {
            return Tint.GEEN_BESLUIT;
        }
        return gemeente.trede() == 0 ? Tint.REGULIER : gemeente.trede() == 1 ? Tint.TREDE : Tint.HOGE_TREDE;
    }

    /** A shade of the map, with what it says. */
    public enum Tint {
        RUIM_TEKORT(1, "meer dan een maand achter: het tekort is groter dan een zesde van de opgave"),
        TEKORT(2, "achter: op de norm van een zesde per maand, of na het halfjaar op de opgave"),
        OP_KOERS(3, "op koers"),
        VOORSPRONG(4, "meer gehuisvest dan de hele opgave"),
        ONBEKEND(5, "nog geen realisatie bekend"),
        HOGE_TREDE(1, "trede 2 of hoger"),
        TREDE(2, "trede 1"),
        REGULIER(3, "trede 0"),
        GEEN_BESLUIT(5, "geen besluit");

        private final int nummer;
        private final String woorden;

        Tint(int nummer, String woorden) {
            this.nummer = nummer;
            this.woorden = woorden;
        }

        public int nummer() {
            return nummer;
        }

        public String woorden() {
            return woorden;
        }
    }
}
