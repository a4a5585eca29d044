// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.coa;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import nl.trede.begrippen.Halfjaar;

/**
 * All deliveries of a halfjaar in their order: each week the mutaties, on the first of each month a list of standen, after the halfjaar the final one. Some mutaties are
 * corrected or withdrawn later, some files come twice, some lines and one file are wrong.
 */
final class Leveringsplan {

    private static final String[] SOORTEN = {"REGULIER", "REGULIER", "REGULIER", "NAREIZIGER", "HAR"};

    private final Halfjaar halfjaar;
    private final Random toeval;
    private final List<String> gemeenten;
    private final List<Huisvesting> huisvestingen = new ArrayList<>();
    private final List<Zending> zendingen = new ArrayList<>();

    private Leveringsplan(Collection<String> gemeenten, Halfjaar halfjaar, long zaad) {
        this.halfjaar = halfjaar;
        this.toeval = new Random(zaad * 1_000_003 + halfjaar.toString().hashCode());
        this.gemeenten = List.copyOf(new TreeSet<>(gemeenten));
    }

    /** @param gemeenten codes, in any order */
    static List<Zending> maak(Collection<String> gemeenten, Halfjaar halfjaar, long zaad) {
        var plan = new Leveringsplan(gemeenten, halfjaar, zaad);
        plan.verzin(zaad);
        plan.speel();
        return List.copyOf(plan.zendingen);
    }

    private void verzin(long zaad) {
        var dagen =
                (int) (halfjaar.peilmoment().toEpochDay() - halfjaar.eersteDag().toEpochDay());
        for (var gemeente : gemeenten) {
            var aantal = 2 + toeval.nextInt(8);
            for (int i = 1; i <= aantal; i++) {
                var datum = halfjaar.eersteDag().plusDays(toeval.nextInt(dagen));
                huisvestingen.add(new Huisvesting(
                        "fictief-%d-%s-%s-%d".formatted(zaad, halfjaar, gemeente, i),
                        gemeente,
                        datum,
                        1 + toeval.nextInt(6),
                        SOORTEN[toeval.nextInt(SOORTEN.length)],
                        datum.plusDays(1 + toeval.nextInt(10))));
            }
        }
    }

    private void speel() {
        var week = 1;
        var vanaf = halfjaar.eersteDag().minusDays(1);
        for (var dag = halfjaar.eersteDag().plusDays(6);
                dag.isBefore(halfjaar.peilmoment().plusDays(21));
                dag = dag.plusDays(7), week++) {
            mutaties(week, vanaf, dag);
            for (var eerste = vanaf.plusDays(1); !eerste.isAfter(dag); eerste = eerste.plusDays(1)) {
                if (eerste.getDayOfMonth() == 1
                        && eerste.isAfter(halfjaar.eersteDag())
                        && !eerste.isAfter(halfjaar.peilmoment())) {
                    standen(eerste, eerste.equals(halfjaar.peilmoment()) ? "dagkoers" : "maandlijst");
                }
            }
            vanaf = dag;
        }
        standen(halfjaar.peilmoment(), "definitief");
        herhaal(zendingen.size() / 2);
        kapot();
        herhaal(zendingen.size() - 1);
    }

    /** What became known in the week, with corrections of earlier weeks and now and then a wrong line. */
    private void mutaties(int week, LocalDate na, LocalDate tot) {
        var tekst = new StringBuilder();
        for (var een : huisvestingen) {
            if (een.bekendOp().isAfter(na) && !een.bekendOp().isAfter(tot)) {
                tekst.append(een.regel());
            } else if (een.bekendOp().isBefore(na.minusDays(13))
                    && een.bekendOp().isAfter(na.minusDays(21))) {
                var lot = toeval.nextInt(100);
                tekst.append(lot < 3 ? een.correctie(1 + toeval.nextInt(6)) : lot == 3 ? een.intrekking() : "");
            }
        }
        if (toeval.nextInt(3) == 0) {
            tekst.append(
                    "{\"id\":\"fictief-fout-%d\",\"gemeente\":\"GM9999\",\"datum\":\"%s\",\"aantal\":-1,\"soort\":\"TENT\"}\n"
                            .formatted(week, tot));
        }
        if (tekst.length() > 0) {
            zend(
                    Zending.Soort.MUTATIES,
                    "fictief-mutaties-%s-week-%02d.ndjson".formatted(halfjaar, week),
                    "mutaties van week " + week,
                    tekst.toString());
        }
    }

    /** The sums on a day, of a few gemeenten one more or less than the mutaties say, so that there is something to reconcile. */
    private void standen(LocalDate peildatum, String soort) {
        var tekst = new StringBuilder("gemeente;halfjaar;peildatum;gehuisvest\n");
        for (var gemeente : gemeenten) {
            var som = huisvestingen.stream()
                    .filter(een ->
                            een.gemeente().equals(gemeente) && een.datum().isBefore(peildatum))
                    .mapToInt(Huisvesting::aantal)
                    .sum();
            var anders = toeval.nextInt(20) == 0 ? toeval.nextInt(3) - 1 : 0;
            tekst.append("%s;%s;%s;%d\n".formatted(gemeente, halfjaar, peildatum, Math.max(0, som + anders)));
        }
        if (toeval.nextInt(2) == 0) {
            tekst.append("GM9999;%s;%s;twaalf\n".formatted(halfjaar, peildatum));
        }
        zend(
                Zending.Soort.STANDEN,
                "fictief-%s-%s.csv".formatted(soort, peildatum),
                "%s, peildatum %s".formatted(soort, peildatum),
                tekst.toString());
    }

    private void herhaal(int welke) {
        var eerder = zendingen.get(welke);
        zendingen.add(new Zending(
                eerder.soort(), eerder.naam(), eerder.wat() + " (nog eens)", eerder.foutHoortErbij(), eerder.inhoud()));
    }

    private void kapot() {
        zendingen.add(new Zending(
                Zending.Soort.STANDEN,
                "fictief-kapot.csv",
                "een bestand zonder de kolom gehuisvest",
                true,
                "gemeente;halfjaar;peildatum\n%s;%s;%s\n"
                        .formatted(gemeenten.get(0), halfjaar, halfjaar.peilmoment())
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private void zend(Zending.Soort soort, String naam, String wat, String tekst) {
        zendingen.add(new Zending(soort, naam, wat, false, tekst.getBytes(StandardCharsets.UTF_8)));
    }
}
