// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import java.util.List;
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

    /** A square of the map. */
    public record Vak(Tegel tegel, Gemeentebeeld gemeente, Kaartkleur kleur) {

        /** Short enough for the square. */
        public String naam() {
            var naam = gemeente.naam().replaceFirst("^'s-", "").replaceFirst(" \\(.*", "");
            return naam.length() <= 6 ? naam : naam.substring(0, 5) + ".";
        }

        /** What the square is about; a dash when nothing is known. */
        public String getal() {
            if (kleur == Kaartkleur.TREDE) {
                return gemeente.metBesluit() ? gemeente.trede().toString() : "–";
            }
            if (!gemeente.metRealisatie()) {
                return "–";
            }
            return gemeente.tekort() > 0
                    ? Opmaak.metTeken(-gemeente.tekort())
                    : Opmaak.metTeken(Math.max(0, gemeente.saldo()));
        }

        /** All of it, for who does not see the square or points at it. */
        public String woorden() {
            var trede = gemeente.metBesluit() ? "; trede " + gemeente.trede() : "";
            if (!gemeente.metRealisatie()) {
                return gemeente.naam() + ": nog geen realisatie bekend" + trede;
            }
            return gemeente.naam() + ": " + tekort() + "saldo " + Opmaak.inWoorden(gemeente.inSaldo()) + trede;
        }

        public Kaartkleur.Tint tint() {
            return kleur.tint(gemeente);
        }

        private String tekort() {
            return gemeente.tekort() == 0 || gemeente.afgesloten()
                    ? ""
                    : gemeente.tekort() + (gemeente.tekort() == 1 ? " persoon" : " personen") + " achter op de norm; ";
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
