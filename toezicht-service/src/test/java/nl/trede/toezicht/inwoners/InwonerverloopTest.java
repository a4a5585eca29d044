// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.inwoners;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.herindeling.Herindeling;
import nl.trede.toezicht.herindeling.Herindelingen;
import nl.trede.toezicht.herindeling.Opvolger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GM0001 took over all of GM0002 on 1 January 2026; GM0003 went for 40% into GM0004 and into GM0005, GM0006 by an unknown key into both. */
class InwonerverloopTest {

    private static final Instant TOEN = Instant.parse("2024-02-01T00:00:00Z");

    private static final Inwonerverloop VERLOOP = new Inwonerverloop(
            List.of(
                    telling("GM0001", "2024-01-01", 90_000),
                    telling("GM0001", "2027-01-01", 117_000),
                    telling("GM0002", "2024-01-01", 24_000),
                    telling("GM0002", "2025-01-01", 25_000),
                    telling("GM0003", "2024-01-01", 10_001),
                    telling("GM0004", "2024-01-01", 50_000),
                    telling("GM0005", "2028-01-01", 61_000),
                    telling("GM0006", "2024-01-01", 7_000),
                    telling("GM0007", "2024-01-01", 20_000)),
            new Herindelingen(
                    List.of(
                            new Herindeling(
                                    new Gemeentecode("GM0002"), dag("2026-01-01"), naar("GM0001", null), "wet", TOEN),
                            new Herindeling(
                                    new Gemeentecode("GM0003"),
                                    dag("2026-01-01"),
                                    List.of(een("GM0004", "0.4"), een("GM0005", "0.6")),
                                    "wet",
                                    TOEN),
                            new Herindeling(
                                    new Gemeentecode("GM0006"),
                                    dag("2026-01-01"),
                                    List.of(een("GM0007", null), een("GM0008", null)),
                                    "wet",
                                    TOEN)),
                    List.of()));

    @ParameterizedTest(name = "{0} op {1}: {2} van {3}; {4}")
    @CsvSource({
        "GM0001, 2023-06-30, 90000,  2024-01-01, the first that is known",
        "GM0001, 2024-01-01, 90000,  2024-01-01, counted on the day itself",
        "GM0001, 2025-12-31, 90000,  2024-01-01, the day before the herindeling",
        "GM0001, 2026-06-30, 115000, 2024-01-01, with the last count of who came in",
        "GM0001, 2027-06-30, 117000, 2027-01-01, a later count has them in it",
        "GM0004, 2026-06-30, 54000,  2024-01-01, its part only and rounded",
        "GM0005, 2026-06-30, 61000,  2028-01-01, its own first count goes before a part",
        "GM0007, 2025-06-30, 20000,  2024-01-01, nothing came in yet",
        "GM0007, 2026-06-30, ,       ,           the part that came in is not known",
        "GM0008, 2026-06-30, ,       ,           nor of a new one without a count",
        "GM0009, 2026-06-30, ,       ,           nothing is known",
    })
    void hoeveel_inwoners_een_gemeente_op_een_dag_had(
            String gemeente, LocalDate dag, Integer aantal, LocalDate peildatum, String waarom) {
        var telling = VERLOOP.op(new Gemeentecode(gemeente), dag);

        assertThat(telling.map(Inwonerverloop.Telling::aantal).orElse(null)).isEqualTo(aantal);
        assertThat(telling.map(Inwonerverloop.Telling::peildatum).orElse(null)).isEqualTo(peildatum);
    }

    private static Inwonertal telling(String gemeente, String dag, int aantal) {
        return new Inwonertal(new Gemeentecode(gemeente), dag(dag), aantal, "CBS", TOEN);
    }

    private static List<Opvolger> naar(String gemeente, String aandeel) {
        return List.of(een(gemeente, aandeel));
    }

    private static Opvolger een(String gemeente, String aandeel) {
        return new Opvolger(new Gemeentecode(gemeente), aandeel == null ? null : new BigDecimal(aandeel));
    }

    private static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }
}
