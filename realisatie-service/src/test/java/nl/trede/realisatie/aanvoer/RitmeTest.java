// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RitmeTest {

    @ParameterizedTest(name = "op {0}, elke {1} of om {2}: {3}")
    @CsvSource(
            textBlock =
                    """
            # nu                 , elke , om    , volgende
            2026-01-10T05:00:00Z , PT1H ,       , 2026-01-10T06:00:00Z
            2026-01-10T05:00:00Z , PT1H , 06:30 , 2026-01-10T05:30:00Z
            2026-01-10T05:30:00Z , PT1H , 06:30 , 2026-01-11T05:30:00Z
            2026-07-10T05:00:00Z , PT1H , 06:30 , 2026-07-11T04:30:00Z
            2026-03-28T12:00:00Z , PT1H , 06:30 , 2026-03-29T04:30:00Z
            """)
    void de_volgende_keer(Instant nu, Duration elke, LocalTime om, Instant volgende) {
        assertThat(new Ritme(elke, om).na(nu)).isEqualTo(volgende);
    }

    @Test
    void na_een_mislukking_wordt_steeds_langer_gewacht_tot_een_uur() {
        assertThat(Wachttijd.na(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Wachttijd.na(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Wachttijd.na(6)).isEqualTo(Duration.ofMinutes(32));
        assertThat(Wachttijd.na(7)).isEqualTo(Duration.ofHours(1));
        assertThat(Wachttijd.na(10_000)).isEqualTo(Duration.ofHours(1));
    }
}
