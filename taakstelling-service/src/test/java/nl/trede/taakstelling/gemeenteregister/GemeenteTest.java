// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GemeenteTest {

    @ParameterizedTest(name = "van {0} tot {1} op {2}: {3}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            # geldigVan | geldigTot  | dag        | geldig
            -           , -          , 1900-01-01 , true
            2023-01-01  , -          , 2022-12-31 , false
            2023-01-01  , -          , 2023-01-01 , true
            -           , 2027-01-01 , 2026-12-31 , true
            -           , 2027-01-01 , 2027-01-01 , false
            """)
    void bestaat_van_haar_eerste_dag_tot_de_dag_waarop_ze_er_niet_meer_is(
            LocalDate van, LocalDate tot, LocalDate dag, boolean geldig) {
        assertThat(gemeente(van, tot).geldigOp(dag)).isEqualTo(geldig);
    }

    @ParameterizedTest(name = "van {0} tot {1} in {2}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            # geldigVan | geldigTot  | halfjaar | bezwaar
            -           , -          , 2024-I   , -
            2023-01-01  , -          , 2022-II  , gemeente GM1992 Voorne aan Zee bestaat pas sinds 2023-01-01 en dus niet in 2022-II
            2023-01-01  , -          , 2023-I   , -
            2022-03-24  , -          , 2022-I   , -
            -           , 2027-01-01 , 2026-II  , -
            -           , 2027-01-01 , 2027-I   , gemeente GM1992 Voorne aan Zee is geldig tot 2027-01-01 en bestaat dus niet in 2027-I
            -           , 2022-03-24 , 2022-I   , -
            """)
    void heeft_een_taakstelling_in_elk_halfjaar_waarin_ze_een_dag_bestaat(
            LocalDate van, LocalDate tot, String halfjaar, String bezwaar) {
        assertThat(gemeente(van, tot).bezwaarTegen(Halfjaar.lees(halfjaar)).orElse(null))
                .isEqualTo(bezwaar);
    }

    private static Gemeente gemeente(LocalDate van, LocalDate tot) {
        return new Gemeente(new Gemeentecode("GM1992"), "Voorne aan Zee", new Provinciecode("PV28"), 74304, van, tot);
    }
}
