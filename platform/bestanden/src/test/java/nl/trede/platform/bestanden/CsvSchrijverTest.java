// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.bestanden;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSchrijverTest {

    @Test
    void numbers_stay_numbers_and_empty_stays_empty() {
        assertThat(CsvSchrijver.tekst(
                        List.of("gemeente", "saldo", "reden"), List.of(Arrays.asList("Aa; en \"Hunze\"", -45, null))))
                .isEqualTo("\uFEFFgemeente;saldo;reden\r\n\"Aa; en \"\"Hunze\"\"\";-45;\r\n");
    }

    @Test
    void a_decimal_has_a_comma_so_that_it_is_no_date() {
        assertThat(CsvSchrijver.tekst(List.of("a"), List.of(List.of(new BigDecimal("-1.20")))))
                .endsWith("\r\n-1,20\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1"})
    void a_text_is_no_formula(String text) {
        assertThat(CsvSchrijver.tekst(List.of("a"), List.of(List.of(text)))).contains("'" + text);
    }

    @Test
    void other_text_is_left_alone() {
        assertThat(CsvSchrijver.veilig("De Wolden (-13)")).isEqualTo("De Wolden (-13)");
        assertThat(CsvSchrijver.veilig("")).isEmpty();
    }
}
