// SPDX-License-Identifier: EUPL-1.2
package nl.trede.begrippen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HalfjaarTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # halfjaar, eerste dag, laatste dag, peilmoment, vorige, volgende
            2024-I,  2024-01-01, 2024-06-30, 2024-07-01, 2023-II, 2024-II
            2024-II, 2024-07-01, 2024-12-31, 2025-01-01, 2024-I,  2025-I
            """)
    void kent_zijn_dagen_en_zijn_buren(
            String tekst, LocalDate eerste, LocalDate laatste, LocalDate peilmoment, String vorige, String volgende) {
        var halfjaar = Halfjaar.lees(tekst);

        assertThat(halfjaar).hasToString(tekst).isEqualTo(Halfjaar.van(eerste)).isEqualTo(Halfjaar.van(laatste));
        assertThat(halfjaar.eersteDag()).isEqualTo(eerste);
        assertThat(halfjaar.laatsteDag()).isEqualTo(laatste);
        assertThat(halfjaar.peilmoment()).isEqualTo(peilmoment);
        assertThat(halfjaar.vorige()).hasToString(vorige).isLessThan(halfjaar);
        assertThat(halfjaar.volgende()).hasToString(volgende).isGreaterThan(halfjaar);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # peildatum, hoort bij 2024-I
            2023-12-31, false
            2024-01-01, true
            2024-07-01, true
            2024-07-02, false
            """)
    void een_peildatum_ligt_in_het_halfjaar_of_op_het_peilmoment(LocalDate peildatum, boolean hoortErbij) {
        assertThat(Halfjaar.lees("2024-I").heeftPeildatum(peildatum)).isEqualTo(hoortErbij);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # dag,        ligt in 2024-I
            2023-12-31,   false
            2024-01-01,   true
            2024-06-30,   true
            2024-07-01,   false
            0001-01-01,   false
            -0044-03-15,  false
            +10000-01-01, false
            """)
    void een_dag_van_welk_jaar_ook_ligt_er_wel_of_niet_in(LocalDate dag, boolean ligtErin) {
        assertThat(Halfjaar.lees("2024-I").bevat(dag)).isEqualTo(ligtErin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-III", "2024-i", "2024", "24-I", "2024-", "2024-I ", "", "0024-I", "abc"})
    void een_andere_schrijfwijze_wordt_geweigerd(String tekst) {
        assertThatThrownBy(() -> Halfjaar.lees(tekst))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + tekst + "' is geen halfjaar");
    }
}
