// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A termijn runs from the day its letter was sent (rule 53). */
class TermijnTest {

    @ParameterizedTest(name = "{0} + {1} weken = {2}")
    @CsvSource({"2024-11-28, 4, 2024-12-26", "2024-11-28, 10, 2025-02-06", "2024-02-28, 1, 2024-03-06"})
    void het_einde_volgt_uit_de_verzending(LocalDate verzonden, int weken, LocalDate einde) {
        assertThat(termijn(weken, verzonden).einde()).isEqualTo(einde);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            geval                      | verzonden  | ontvangen | vandaag    | status
            brief nog niet verzonden   | -          | false     | 2025-03-01 | NIET_GESTART
            loopt                      | 2024-11-28 | false     | 2024-12-01 | LOPEND
            laatste dag                | 2024-11-28 | false     | 2025-02-06 | LOPEND
            een dag te laat            | 2024-11-28 | false     | 2025-02-07 | VERSTREKEN
            document is er             | 2024-11-28 | true      | 2025-02-07 | VOLDAAN
            """)
    void de_status_volgt_uit_de_dag(
            String geval, LocalDate verzonden, boolean ontvangen, LocalDate vandaag, Termijnstatus status) {
        assertThat(termijn(10, verzonden).status(ontvangen, vandaag)).isEqualTo(status);
    }

    private static Termijn termijn(int weken, LocalDate start) {
        return new Termijn(
                UUID.randomUUID(),
                new Gemeentecode("GM1774"),
                UUID.randomUUID(),
                "PLAN_VAN_AANPAK",
                "plan van aanpak",
                4,
                weken,
                "de complexiteit van de opgave",
                List.of(Halfjaar.lees("2025-I")),
                Halfjaar.lees("2025-II"),
                start);
    }
}
