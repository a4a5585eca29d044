// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.trede.toezicht.tempo.Tempo;

/**
 * A halfjaar month by month: the norm, what was housed and what is expected.
 *
 * @param maanden after 0 to 6 whole months
 */
public record Maandverloop(List<Maand> maanden) {

    private static final int MAANDEN = 6;

    /**
     * After so many months, persons since the first day of the halfjaar.
     *
     * @param dag the day on which so many months have passed
     * @param norm a sixth of the opgave a month (rule 25)
     * @param gehuisvest null when no figure is known
     * @param verwacht null when nothing is expected then: between the last figure and the end no month is told apart
     * @param laag null without a band; the last figure where the band begins
     * @param hoog likewise
     */
    public record Maand(LocalDate dag, int norm, Integer gehuisvest, Integer verwacht, Integer laag, Integer hoog) {

        /** 1-7: without a year, the page says which halfjaar. */
        public String opDag() {
            return dag.getDayOfMonth() + "-" + dag.getMonthValue();
        }
    }

    public Maandverloop {
        maanden = List.copyOf(maanden);
    }

    /** Whether something is expected still. */
    public boolean metVerwachting() {
        return maanden.stream().anyMatch(maand -> maand.verwacht() != null);
    }

    /** Whether there is a band around what is expected. */
    public boolean metBand() {
        return maanden.stream().anyMatch(maand -> maand.laag() != null);
    }

    public static Maandverloop van(Tempo tempo, Prognose prognose) {
        var norm = Tempo.normlijn(tempo.stand());
        var eerste = tempo.stand().halfjaar().eersteDag();
        boolean loopt = prognose.maand() < MAANDEN;
        return new Maandverloop(IntStream.rangeClosed(0, MAANDEN)
                .mapToObj(maand -> {
                    boolean begin = loopt && maand == prognose.maand();
                    boolean eind = loopt && maand == MAANDEN;
                    var band = eind ? prognose.band() : null;
                    boolean bandbegin = begin && prognose.band() != null;
                    return new Maand(
                            eerste.plusMonths(maand),
                            norm.get(maand),
                            prognose.verloop().perMaand().get(maand),
                            begin ? Integer.valueOf(prognose.gehuisvest()) : eind ? prognose.verwacht() : null,
                            bandbegin ? Integer.valueOf(prognose.gehuisvest()) : band == null ? null : band.laag(),
                            bandbegin ? Integer.valueOf(prognose.gehuisvest()) : band == null ? null : band.hoog());
                })
                .toList());
    }
}
