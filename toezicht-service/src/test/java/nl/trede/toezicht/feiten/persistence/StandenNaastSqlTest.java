// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.persistence;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.begrippen.Saldo;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.BerekenStanden;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Openingsstand;
import nl.trede.toezicht.saldo.Realisatie;
import nl.trede.toezicht.saldo.Standstatus;
import nl.trede.toezicht.saldo.Taakstelling;
import org.junit.jupiter.api.Test;

/**
 * A whole country through twelve years, computed from the facts and by one window query of PostgreSQL: the same saldi, and the time of
 * the one as a multiple of the other. Everything is rolled back.
 */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class StandenNaastSqlTest {

    private static final int GEMEENTEN = 342;
    private static final int HALFJAREN = 24;
    private static final Instant TOEN = Instant.parse("2024-01-02T00:00:00Z");
    private static final List<Gemeentecode> CODES = IntStream.rangeClosed(1, GEMEENTEN)
            .mapToObj(nummer -> new Gemeentecode("GM%04d".formatted(8000 + nummer)))
            .toList();
    private static final String WINDOW =
            """
            WITH gehuisvest AS (
                SELECT DISTINCT ON (gemeente, halfjaar) gemeente, halfjaar, gehuisvest FROM realisatie
                WHERE gemeente = ANY (?) ORDER BY gemeente, halfjaar, peildatum DESC, versie DESC),
            geldend AS (
                SELECT DISTINCT ON (gemeente, halfjaar) gemeente, halfjaar, aantal FROM taakstelling
                ORDER BY gemeente, halfjaar, datum DESC, versie DESC)
            SELECT t.gemeente || ' ' || t.halfjaar AS sleutel, o.saldo + sum(r.gehuisvest - t.aantal)
                OVER (PARTITION BY t.gemeente ORDER BY t.halfjaar) AS saldo
            FROM geldend t JOIN gehuisvest r USING (gemeente, halfjaar) JOIN openingsstand o USING (gemeente)""";

    @Inject
    Sql sql;

    @Inject
    Gemeenten register;

    @Inject
    Feitenboek feitenboek;

    @Inject
    BerekenStanden bereken;

    private record Gemeten(Map<String, Integer> saldi, long nanos) {}

    @Test
    void dezelfde_saldi_als_een_vensterquery_en_niet_veel_trager() {
        QuarkusTransaction.begin();
        try {
            leg();
            Supplier<Map<String, Integer>> java = () -> bereken.bronnen(CODES, null).reeksen().alle().stream()
                    .collect(toMap(stand -> stand.gemeente() + " " + stand.halfjaar(), stand -> stand.saldo()
                            .personen()));
            Supplier<Map<String, Integer>> venster =
                    () -> sql
                            .lees(
                                    WINDOW,
                                    Sql.codes(CODES),
                                    rij -> Map.entry(rij.getString("sleutel"), rij.getInt("saldo")))
                            .stream()
                            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

            var eigen = snelste(java);
            var basis = snelste(venster);

            assertThat(eigen.saldi()).hasSize(GEMEENTEN * HALFJAREN).isEqualTo(basis.saldi());
            double verhouding = (double) eigen.nanos() / basis.nanos();
            System.out.printf(
                    "Standen van %d gemeenten over %d halfjaren uit de feiten: %.1f keer de tijd van een vensterquery%n",
                    GEMEENTEN, HALFJAREN, verhouding);
            // generous: the facts of every month and the age of each achterstand come along, which the query leaves out
            assertThat(verhouding).isLessThan(60);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void leg() {
        var toeval = new Random(2024);
        var halfjaren = Stream.iterate(Halfjaar.lees("2013-I"), Halfjaar::volgende)
                .limit(HALFJAREN)
                .toList();
        var feiten = new ArrayList<Feiten>();
        for (var code : CODES) {
            register.registreer(
                    new Gemeente(code, "Proef " + code, new Provinciecode("PV23"), null, null), GEMEENTEN, TOEN);
            var taken = new ArrayList<Taakstelling>();
            var cijfers = new ArrayList<Realisatie>();
            for (var halfjaar : halfjaren) {
                taken.add(taakstelling(halfjaar, 1, toeval.nextInt(60), halfjaar.eersteDag()));
                if (toeval.nextInt(4) == 0) {
                    taken.add(taakstelling(
                            halfjaar,
                            2,
                            toeval.nextInt(60),
                            halfjaar.eersteDag().plusMonths(3)));
                }
                for (int maand = 1; maand <= 6; maand++) {
                    cijfers.add(
                            realisatie(halfjaar, halfjaar.eersteDag().plusMonths(maand), maand * toeval.nextInt(10)));
                }
            }
            var opening = new Openingsstand(halfjaren.get(0), new Saldo(toeval.nextInt(99) - 60), "proef", 1, TOEN);
            feiten.add(new Feiten(code, List.of(opening), taken, cijfers));
        }
        feitenboek.schrijf(feiten);
    }

    private static Gemeten snelste(Supplier<Map<String, Integer>> berekening) {
        long snelste = Long.MAX_VALUE;
        Map<String, Integer> saldi = null;
        for (int keer = 0; keer < 4; keer++) {
            long begin = System.nanoTime();
            saldi = berekening.get();
            snelste = Math.min(snelste, System.nanoTime() - begin);
        }
        return new Gemeten(saldi, snelste);
    }

    private static Taakstelling taakstelling(Halfjaar halfjaar, int versie, int aantal, LocalDate datum) {
        return new Taakstelling(halfjaar, versie, aantal, "VASTSTELLING", datum, "proef", TOEN);
    }

    private static Realisatie realisatie(Halfjaar halfjaar, LocalDate peildatum, int gehuisvest) {
        return new Realisatie(halfjaar, peildatum, 1, gehuisvest, Standstatus.DEFINITIEF, List.of(), "proef", TOEN);
    }
}
