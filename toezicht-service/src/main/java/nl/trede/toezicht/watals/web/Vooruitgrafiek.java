// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.watals.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.trede.platform.web.Lijngrafiek;
import nl.trede.toezicht.prognose.Prognose;
import nl.trede.toezicht.tempo.Tempo;

/**
 * The course of a halfjaar as a drawing and as a table with the same numbers.
 *
 * @param rijen one a month, 0 to 6
 */
public record Vooruitgrafiek(Lijngrafiek grafiek, List<Rij> rijen) {

    private static final int MAANDEN = 6;

    /** After so many months, persons; null = not known, or not expected any more. */
    public record Rij(int maand, String dag, int norm, Integer gehuisvest, Integer verwacht) {}

    static Vooruitgrafiek van(Tempo tempo, Prognose prognose) {
        var norm = Tempo.normlijn(tempo.stand());
        var gehuisvest = new ArrayList<Integer>();
        var verwacht = new ArrayList<>(Arrays.asList(new Integer[MAANDEN + 1]));
        for (int maand = 0; maand <= MAANDEN; maand++) {
            gehuisvest.add(prognose.verloop().perMaand().get(maand));
        }
        if (prognose.maand() < MAANDEN) {
            verwacht.set(prognose.maand(), prognose.gehuisvest());
            verwacht.set(MAANDEN, prognose.verwacht());
        }
        var eerste = tempo.stand().halfjaar().eersteDag();
        var dagen = IntStream.rangeClosed(0, MAANDEN)
                .mapToObj(maand -> {
                    var dag = eerste.plusMonths(maand);
                    return dag.getDayOfMonth() + "-" + dag.getMonthValue();
                })
                .toList();
        var band = prognose.band() == null
                ? null
                : new Lijngrafiek.Band(
                        prognose.maand(),
                        prognose.gehuisvest(),
                        MAANDEN,
                        prognose.band().laag(),
                        prognose.band().hoog());
        var grafiek = new Lijngrafiek(
                "Gehuisvest, norm en verwachting per maand",
                dagen,
                List.of(
                        new Lijngrafiek.Lijn("norm: een zesde van de opgave per maand", 2, norm),
                        new Lijngrafiek.Lijn("gehuisvest", 1, gehuisvest),
                        new Lijngrafiek.Lijn("verwacht", 3, verwacht)),
                band);
        return new Vooruitgrafiek(
                grafiek,
                IntStream.rangeClosed(0, MAANDEN)
                        .mapToObj(maand -> new Rij(
                                maand,
                                dagen.get(maand),
                                norm.get(maand),
                                gehuisvest.get(maand),
                                maand > prognose.maand() ? verwacht.get(maand) : null))
                        .toList());
    }
}
