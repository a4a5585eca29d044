// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.trede.platform.web.Opmaak;
import nl.trede.toezicht.overzicht.Gemeentebeeld;
import nl.trede.toezicht.overzicht.Kaartkleur;
import nl.trede.toezicht.overzicht.Tegel;

/**
 * The gemeenten as squares that together read as the Netherlands, or as the one provincie.
 *
 * @param vakken empty when no gemeente has a place
 * @param zonderPlaats names of gemeenten that are not on the map
 */
public record Tegelkaart(Kaartkleur kleur, List<Vak> vakken, List<String> zonderPlaats) {

    /** Side of a square, and of the room it stands in. */
    private static final int ZIJDE = 40;

    private static final int RUIMTE = 44;

    /** Around the map, so that the line of a square on its edge is drawn whole. */
    private static final int RAND = 2;

    /** @param plaatsen empty for a gemeente that has none */
    static Tegelkaart van(List<Gemeentebeeld> gemeenten, Kaartkleur kleur, Function<String, Optional<Tegel>> plaatsen) {
        var maat = Kaartkleur.maat(gemeenten);
        return new Tegelkaart(
                kleur,
                gemeenten.stream()
                        .flatMap(een -> plaatsen.apply(een.code()).stream()
                                .map(tegel -> new Vak(tegel, een, kleur, kleur.tint(een, maat))))
                        .toList(),
                gemeenten.stream()
                        .filter(een -> plaatsen.apply(een.code()).isEmpty())
                        .map(Gemeentebeeld::naam)
                        .toList());
    }

    /** A square of the map. */
    public record Vak(Tegel tegel, Gemeentebeeld gemeente, Kaartkleur kleur, Kaartkleur.Tint tint) {

        /** Short enough for the square. */
        public String naam() {
            var naam = gemeente.naam().replaceFirst("^'s-", "").replaceFirst(" \\(.*", "");
            return naam.length() <= 6 ? naam : naam.substring(0, 5) + ".";
        }

        /** What the square is about; a dash when nothing is known. */
        public String getal() {
            return switch (kleur) {
                case TREDE -> gemeente.metBesluit() ? gemeente.trede().toString() : "–";
                case OORDEEL -> gemeente.metStand() ? Opmaak.metTeken(gemeente.saldo()) : "–";
                case PER_DUIZEND -> gemeente.perDuizend() == null ? "–" : Cijfer.metTeken(gemeente.perDuizend());
                case TEMPO -> gemeente.metRealisatie() ? Cijfer.deelVanNorm(gemeente) : "–";
                case STAND -> gemeente.metRealisatie() ? stand() : "–";
            };
        }

        /** All of it, for who does not see the square or points at it. */
        public String woorden() {
            return gemeente.naam() + ": " + cijfers() + duizend()
                    + (gemeente.metBesluit() ? "; trede " + gemeente.trede() : "")
                    + (gemeente.oordeel() == null ? "" : "; oordeel " + gemeente.oordeel());
        }

        private String stand() {
            return gemeente.tekort() > 0
                    ? Opmaak.metTeken(-gemeente.tekort())
                    : Opmaak.metTeken(Math.max(0, gemeente.saldo()));
        }

        private String cijfers() {
            return gemeente.metRealisatie()
                    ? tekort() + "saldo " + Opmaak.inWoorden(gemeente.inSaldo())
                    : "nog geen realisatie bekend";
        }

        private String duizend() {
            return kleur == Kaartkleur.PER_DUIZEND && gemeente.perDuizend() != null
                    ? ", " + Cijfer.metTeken(gemeente.perDuizend()) + " per 1.000 inwoners"
                    : "";
        }

        private String tekort() {
            return gemeente.tekort() == 0 || gemeente.afgesloten()
                    ? ""
                    : Opmaak.personen(gemeente.tekort()) + " achter op de norm; ";
        }
    }

    /** A square with its place in the drawing, moved so that the map has no empty margin. */
    public record Plek(Vak vak, int x, int y) {

        public int zijde() {
            return ZIJDE;
        }

        public int midden() {
            return x + ZIJDE / 2;
        }

        public int bovenregel() {
            return y + 15;
        }

        public int onderregel() {
            return y + 32;
        }
    }

    public List<Plek> plekken() {
        int links = vakken.stream().mapToInt(vak -> vak.tegel().kolom()).min().orElse(0);
        int boven = vakken.stream().mapToInt(vak -> vak.tegel().rij()).min().orElse(0);
        return vakken.stream()
                .map(vak -> new Plek(
                        vak,
                        (vak.tegel().kolom() - links) * RUIMTE,
                        (vak.tegel().rij() - boven) * RUIMTE))
                .toList();
    }

    public String vak() {
        var plekken = plekken();
        int breed = plekken.stream().mapToInt(Plek::x).max().orElse(0) + ZIJDE;
        int hoog = plekken.stream().mapToInt(Plek::y).max().orElse(0) + ZIJDE;
        return -RAND + " " + -RAND + " " + (breed + 2 * RAND) + " " + (hoog + 2 * RAND);
    }

    /** How many gemeenten have each shade. */
    public long aantal(Kaartkleur.Tint tint) {
        return vakken.stream().filter(vak -> vak.tint() == tint).count();
    }
}
