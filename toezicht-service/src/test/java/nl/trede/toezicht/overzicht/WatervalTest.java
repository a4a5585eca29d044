// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Standstatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatervalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # begin | overgenomen | taakstelling | gehuisvest | stappen
            -24     | 0           | 33           | 20         | BEGINSALDO -24 (-24); TAAKSTELLING -33 (-57); GEHUISVEST 20 (-37); SALDO -37 (-37)
            5       | 0           | 12           | 7          | BEGINSALDO 5 (5); TAAKSTELLING -12 (-7); GEHUISVEST 7 (0); SALDO 0 (0)
            -3      | -8          | 10           | 0          | BEGINSALDO -3 (-3); OVERGENOMEN -8 (-11); TAAKSTELLING -10 (-21); GEHUISVEST 0 (-21); SALDO -21 (-21)
            0       | 0           | 0            | 0          | BEGINSALDO 0 (0); TAAKSTELLING 0 (0); GEHUISVEST 0 (0); SALDO 0 (0)
            """)
    void van_begin_naar_saldo_stap_voor_stap(
            int begin, int overgenomen, int taakstelling, int gehuisvest, String stappen) {
        var stand = new Halfjaarstand(
                new Gemeentecode("GM0001"),
                Halfjaar.lees("2024-I"),
                new Saldo(begin),
                overgenomen,
                taakstelling,
                gehuisvest,
                LocalDate.of(2024, 7, 1),
                Standstatus.DEFINITIEF,
                "COA",
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of());

        var waterval = Waterval.van(stand);

        assertThat(waterval.stappen().stream()
                        .map(stap -> "%s %d (%d)".formatted(stap.soort(), stap.personen(), stap.daarna()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(stappen);
        assertThat(waterval.stappen().get(waterval.stappen().size() - 1).personen())
                .isEqualTo(stand.saldo().personen());
    }
}
