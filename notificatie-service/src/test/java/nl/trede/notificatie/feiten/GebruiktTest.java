// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures a letter tells when what it told has changed (rule 73). The letter: begin −23, taakstelling 26, 3 housed by 1 November. */
class GebruiktTest {

    private static final Gemeentecode GEMEENTE = new Gemeentecode("GM1774");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # afgesloten | taakstelling nu | gehuisvest nu | peildatum nu  | taakstelling | gehuisvest | peildatum | resterend | saldo
                    false        | 26              | 19            | 2025-01-01    | 26           | 3          | 2024-11-01 | 46       | -46
                    false        | 20              | 19            | 2025-01-01    | 20           | 3          | 2024-11-01 | 40       | -40
                    false        | 26              | 5             | 2024-11-01    | 26           | 5          | 2024-11-01 | 44       | -44
                    true         | 26              | 19            | 2025-01-01    | 26           | 19         | 2025-01-01 | 30       | -30
                    true         | 26              | 3             | 2025-01-01    | 26           | 3          | 2024-11-01 | 46       | -46
                    """)
    void bijgewerkt(
            boolean afgesloten,
            int taakstellingNu,
            int gehuisvestNu,
            LocalDate peildatumNu,
            int taakstelling,
            int gehuisvest,
            LocalDate peildatum,
            int resterend,
            int saldo) {
        var brief = stand(26, 3, LocalDate.of(2024, 11, 1));
        var nu = stand(taakstellingNu, gehuisvestNu, peildatumNu);
        var stand = new Gebruikt(GEMEENTE, brief, afgesloten).bijgewerkt(nu);
        assertThat(stand.taakstelling()).isEqualTo(taakstelling);
        assertThat(stand.gehuisvest()).isEqualTo(gehuisvest);
        assertThat(stand.peildatum()).isEqualTo(peildatum);
        assertThat(stand.resterend()).isEqualTo(resterend);
        assertThat(stand.saldo()).isEqualTo(new Saldo(saldo));
    }

    private static Stand stand(int taakstelling, int gehuisvest, LocalDate peildatum) {
        var opgave = taakstelling + 23;
        return new Stand(
                Halfjaar.lees("2024-II"),
                new Saldo(-23),
                taakstelling,
                opgave,
                gehuisvest,
                Math.max(0, opgave - gehuisvest),
                new Saldo(gehuisvest - opgave),
                peildatum,
                "VOORLOPIG",
                "COA",
                List.of(),
                List.of());
    }
}
