// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.ruiling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.taakstelling.Brontekst;
import nl.trede.taakstelling.taakstelling.Soort;
import nl.trede.taakstelling.taakstelling.Vastlegging;

/** Gemeenten that change the outcomes for themselves, across provinces too. */
public record Ruiling(Halfjaar halfjaar, List<Deel> delen, String bron) {

    public Ruiling {
        delen = List.copyOf(delen);
    }

    /** What is wrong with it in itself; empty when it can be held against what is in force. */
    public List<Bezwaar> bezwaren() {
        return bezwaren(
                delen.stream().map(Deel::gemeente).toList(),
                delen.stream().map(deel -> (long) deel.naar() - deel.van()).toList());
    }

    /**
     * The same, of a ruiling of which not all could be read.
     *
     * @param genoemd in the order of the parts; null where one could not be read
     * @param veranderingen persons by which the number of each part would rise; empty when not all could be read
     */
    public static List<Bezwaar> bezwaren(List<Gemeentecode> genoemd, List<Long> veranderingen) {
        var bezwaren = new ArrayList<Bezwaar>();
        for (int i = 0; i < genoemd.size(); i++) {
            if (genoemd.get(i) != null && genoemd.indexOf(genoemd.get(i)) < i) {
                bezwaren.add(new Bezwaar(
                        "delen[" + i + "].gemeente",
                        "%s staat er al; elke gemeente kan maar een keer meedoen".formatted(genoemd.get(i))));
            }
        }
        if (genoemd.stream().allMatch(Objects::nonNull)
                && genoemd.stream().distinct().count() < 2) {
            bezwaren.add(new Bezwaar("delen", "ruilen kan alleen met twee of meer gemeenten"));
        }
        var verschil = veranderingen.stream().mapToLong(Long::longValue).sum();
        if (!veranderingen.isEmpty() && veranderingen.stream().allMatch(een -> een == 0)) {
            bezwaren.add(new Bezwaar("delen", "er wordt niets geruild: elk aantal blijft gelijk"));
        }
        if (verschil != 0) {
            bezwaren.add(new Bezwaar(
                    "delen",
                    "de som moet gelijk blijven (art. 29 lid 2 Huisvestingswet 2014); deze wordt %d %s"
                            .formatted(Math.abs(verschil), verschil > 0 ? "hoger" : "lager")));
        }
        return bezwaren;
    }

    /** It holds from the day on which the last college has decided. */
    LocalDate datum() {
        return delen.stream().map(Deel::besluitdatum).max(LocalDate::compareTo).orElseThrow();
    }

    Vastlegging vastlegging(Deel deel) {
        var tekst = "ruiling, besluit college van %s, kenmerk %s; %s"
                .formatted(Brontekst.dag(deel.besluitdatum()), deel.kenmerk(), bron);
        return new Vastlegging(deel.naar(), Soort.CORRECTIE, datum(), tekst);
    }
}
