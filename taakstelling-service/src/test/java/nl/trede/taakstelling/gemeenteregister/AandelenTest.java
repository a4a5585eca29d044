// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AandelenTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # aandelen       | bezwaar
            1                | -
            0.25 0.75        | -
            0.3333333 0.6666667 | -
            ? ?              | -
            0.5 ?            | geef alle aandelen of geen
            0.5 0.4          | de aandelen zijn samen 0.9 en niet 1
            0.6 0.6          | de aandelen zijn samen 1.2 en niet 1
            0 1              | een aandeel is groter dan 0
            -1 2             | een aandeel is groter dan 0
            1.00000001       | een aandeel is hoogstens 1
            1e999999999 0.5  | een aandeel is hoogstens 1
            0.50000000000 0.5 | -
            0.123456789 0.876543211 | een aandeel heeft hoogstens 8 decimalen
            1e-999999999 1   | een aandeel heeft hoogstens 8 decimalen
            """)
    void de_delen_van_een_gemeente_zijn_samen_een_of_alle_onbekend(String aandelen, String bezwaar) {
        var delen = Stream.of(aandelen.split(" "))
                .map(deel -> deel.equals("?") ? null : new BigDecimal(deel))
                .toList();
        assertThat(Aandelen.bezwaar(delen).orElse(null)).isEqualTo(bezwaar);
    }
}
