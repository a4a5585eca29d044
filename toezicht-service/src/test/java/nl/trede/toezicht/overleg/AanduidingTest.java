// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words for a day come down to (rule 58). */
class AanduidingTest {

    @ParameterizedTest(name = "{0}: {1} tot en met {2}")
    @CsvSource({
        "begin maart 2025,             2025-03-01, 2025-03-10",
        "Begin maart 2025.,            2025-03-01, 2025-03-10",
        "tweede helft april 2024,      2024-04-16, 2024-04-30",
        "in de tweede helft van april 2024, 2024-04-16, 2024-04-30",
        "de eerste helft van 2025,     2025-01-01, 2025-06-30",
        "medio juni 2024,              2024-06-11, 2024-06-20",
        "eind februari 2024,           2024-02-21, 2024-02-29",
        "oktober 2024,                 2024-10-01, 2024-10-31",
        "25 oktober 2024,              2024-10-25, 2024-10-25",
        "week 10 van 2025,             2025-03-03, 2025-03-09",
        "week 1 2026,                  2025-12-29, 2026-01-04",
        "eerste kwartaal 2025,         2025-01-01, 2025-03-31",
        "Q4 2024,                      2024-10-01, 2024-12-31",
        "najaar 2024,                  2024-09-01, 2024-11-30",
        "winter 2024,                  2024-12-01, 2025-02-28",
        "2025,                         2025-01-01, 2025-12-31"
    })
    void woorden_worden_een_periode(String woorden, LocalDate van, LocalDate tot) {
        assertThat(Aanduiding.lees(woorden)).contains(new Periode(van, tot));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"na de zomer", "zodra het plan er is", "31 februari 2025", "week 99 van 2025", "maart"})
    void andere_woorden_blijven_woorden(String woorden) {
        assertThat(Aanduiding.lees(woorden)).isEmpty();
    }
}
