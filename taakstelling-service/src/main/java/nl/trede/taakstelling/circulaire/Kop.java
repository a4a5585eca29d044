// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire;

import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Halfjaar;

/**
 * The header of an annex; lines up to and including it hold no figures.
 *
 * @param regel place in the file, from 1
 * @param kolommen names, each once; a column without a name is called after its place
 * @param toewijzing guessed from the names; not complete when they say too little
 */
public record Kop(int regel, List<String> kolommen, Kolomtoewijzing toewijzing) {

    /** How many lines may stand above a header: a title, a date, an explanation. */
    public static final int ZOEKEN = 20;

    /** The first line whose names say enough, else the first with two cells or more, else the first. */
    public static Kop zoek(List<Bestandsregel> begin, Halfjaar halfjaar) {
        return begin.stream()
                .map(regel -> van(regel, halfjaar))
                .filter(kop -> kop.toewijzing.volledig())
                .findFirst()
                .orElseGet(() -> begin.stream()
                        .filter(regel -> regel.cellen().stream()
                                        .filter(cel -> !cel.isEmpty())
                                        .count()
                                > 1)
                        .findFirst()
                        .or(() -> begin.stream().findFirst())
                        .map(regel -> van(regel, halfjaar))
                        .orElse(new Kop(0, List.of(), Kolomtoewijzing.GEEN)));
    }

    private static Kop van(Bestandsregel regel, Halfjaar halfjaar) {
        var namen = namen(regel.cellen());
        return new Kop(regel.regel(), namen, Kolomraad.raad(namen, halfjaar));
    }

    private static List<String> namen(List<String> cellen) {
        var namen = new ArrayList<String>();
        for (var cel : cellen) {
            var naam = cel.isEmpty() ? "kolom " + (namen.size() + 1) : cel;
            var uniek = naam;
            for (int keer = 2; namen.contains(uniek); keer++) {
                uniek = naam + " (" + keer + ")";
            }
            namen.add(uniek);
        }
        return List.copyOf(namen);
    }
}
