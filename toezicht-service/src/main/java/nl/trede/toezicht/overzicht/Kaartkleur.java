// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.trede.toezicht.tempo.Tempo;

/** What the squares of the map tell. Each shade has its number in the square and its words in the legend: colour is never alone. */
public enum Kaartkleur implements Keuzewoord {
    STAND("stand", "Tekort op de peildatum"),
    OORDEEL("oordeel", "Oordeel, met het saldo"),
    TREDE("trede", "Trede"),
    PER_DUIZEND("perDuizend", "Saldo per 1.000 inwoners"),
    TEMPO("tempo", "Tempo, in % van de norm");

    private final String sleutel;
    private final String naam;

    Kaartkleur(String sleutel, String naam) {
        this.sleutel = sleutel;
        this.naam = naam;
    }

    @Override
    public String sleutel() {
        return sleutel;
    }

    public String naam() {
        return naam;
    }

    /**
     * What the shades are measured by: the achterstanden of all together per 1,000 of their inhabitants, not negative; 0 when nobody has one.
     * No provincie fixed from where on an achterstand is large, so gemeenten are laid beside each other.
     */
    public static BigDecimal maat(Collection<Gemeentebeeld> gemeenten) {
        var bekend = gemeenten.stream().filter(een -> een.perDuizend() != null).toList();
        long inwoners =
                bekend.stream().mapToLong(een -> een.inwoners().aantal()).sum();
        long achterstand =
                bekend.stream().mapToLong(een -> Math.max(0, -een.saldo())).sum();
        return inwoners == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(achterstand * 1000).divide(BigDecimal.valueOf(inwoners), 6, RoundingMode.HALF_UP);
    }

    /**
     * The shade of a gemeente; one of {@link #tinten()}.
     *
     * @param maat of {@link #maat}
     */
    public Tint tint(Gemeentebeeld gemeente, BigDecimal maat) {
        return switch (this) {
            case STAND -> standtint(gemeente);
            case OORDEEL -> oordeeltint(gemeente);
            case TREDE -> tredetint(gemeente);
            case PER_DUIZEND -> duizendtint(gemeente, maat);
            case TEMPO -> tempotint(gemeente);
        };
    }

    /** The shades that can occur, the one that asks the most attention first. */
    public List<Tint> tinten() {
        return switch (this) {
            case STAND -> List.of(Tint.RUIM_TEKORT, Tint.TEKORT, Tint.OP_KOERS, Tint.VOORSPRONG, Tint.ONBEKEND);
            case OORDEEL -> List.of(Tint.ROOD, Tint.ORANJE, Tint.GROEN, Tint.ZONDER_KLEUR, Tint.GEEN_OORDEEL);
            case TREDE -> List.of(Tint.HOGE_TREDE, Tint.TREDE, Tint.REGULIER, Tint.GEEN_BESLUIT);
            case PER_DUIZEND ->
                List.of(
                        Tint.BOVEN_SAMEN,
                        Tint.ONDER_SAMEN,
                        Tint.PRECIES,
                        Tint.MET_VOORSPRONG,
                        Tint.ONBEKEND_PER_DUIZEND);
            case TEMPO -> List.of(Tint.MAAND_ACHTER, Tint.ACHTER, Tint.OP_NORM, Tint.ALLES, Tint.ONBEKEND);
        };
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

    private static Tint oordeeltint(Gemeentebeeld gemeente) {
        if (gemeente.oordeel() == null) {
            return Tint.GEEN_OORDEEL;
        }
        return switch (gemeente.kleur() == null ? "" : gemeente.kleur().toLowerCase(Locale.ROOT)) {
            case "rood" -> Tint.ROOD;
            case "oranje", "geel" -> Tint.ORANJE;
            case "groen" -> Tint.GROEN;
            default -> Tint.ZONDER_KLEUR;
        };
    }

    private static Tint duizendtint(Gemeentebeeld gemeente, BigDecimal maat) {
        if (gemeente.perDuizend() == null) {
            return Tint.ONBEKEND_PER_DUIZEND;
        }
        if (gemeente.saldo() >= 0) {
            return gemeente.saldo() == 0 ? Tint.PRECIES : Tint.MET_VOORSPRONG;
        }
        return gemeente.perDuizend().negate().compareTo(maat) > 0 ? Tint.BOVEN_SAMEN : Tint.ONDER_SAMEN;
    }

    private static Tint tempotint(Gemeentebeeld gemeente) {
        if (!gemeente.metRealisatie()) {
            return Tint.ONBEKEND;
        }
        if (gemeente.voorOpNorm() >= 0) {
            return gemeente.saldo() >= 0 ? Tint.ALLES : Tint.OP_NORM;
        }
        return -gemeente.voorOpNorm() > Tempo.norm(gemeente.opgave(), 1) ? Tint.MAAND_ACHTER : Tint.ACHTER;
    }

    /** A shade of the map, with what it says. */
    public enum Tint {
        RUIM_TEKORT(1, "meer dan een maand achter: het tekort is groter dan een zesde van de opgave"),
        TEKORT(2, "achter: op de norm van een zesde per maand, of na het halfjaar op de opgave"),
        OP_KOERS(3, "op koers"),
        VOORSPRONG(4, "meer gehuisvest dan de hele opgave"),
        ONBEKEND(5, "nog geen realisatie bekend"),
        ROOD(1, "oordeel met de kleur rood"),
        ORANJE(2, "oordeel met de kleur oranje of geel"),
        GROEN(4, "oordeel met de kleur groen"),
        ZONDER_KLEUR(3, "oordeel zonder kleur in het beleid; de woorden staan in de tabel"),
        GEEN_OORDEEL(5, "nog geen oordeel"),
        HOGE_TREDE(1, "trede 2 of hoger"),
        TREDE(2, "trede 1"),
        REGULIER(3, "trede 0"),
        GEEN_BESLUIT(5, "geen besluit"),
        BOVEN_SAMEN(1, "grotere achterstand per 1.000 inwoners dan deze gemeenten samen"),
        ONDER_SAMEN(2, "achterstand, per 1.000 inwoners niet groter dan die van deze gemeenten samen"),
        PRECIES(3, "precies op nul"),
        MET_VOORSPRONG(4, "voorsprong"),
        ONBEKEND_PER_DUIZEND(5, "geen cijfers of geen inwonertal bekend"),
        MAAND_ACHTER(1, "meer dan een maand achter op de norm"),
        ACHTER(2, "achter op de norm van een zesde van de opgave per maand"),
        OP_NORM(3, "op de norm of voor"),
        ALLES(4, "de hele opgave gehuisvest");

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
