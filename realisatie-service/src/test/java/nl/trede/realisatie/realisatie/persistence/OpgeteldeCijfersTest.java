// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie.persistence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.realisatie.Uitvoeringsplan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class OpgeteldeCijfersTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource({"huisvesting, telt_voor", "realisatie, gemeente"})
    void een_paar_mutaties_kunnen_hun_huisvestingen_en_cijfers_op_gemeente_vinden(String tabel, String kolom)
            throws Exception {
        Uitvoeringsplan.eisBruikbareIndex(database, OpgeteldeCijfers.RAAKT, "inname_raakt.gemeente", tabel, kolom);
    }

    /** With a collation of its own the temporary table shuts one of the two indexes out, which is what the test above is there to see. */
    @ParameterizedTest
    @CsvSource({"realisatie, gemeente, C", "huisvesting, telt_voor, POSIX"})
    void met_een_andere_volgorde_van_tekens_kan_dat_niet(String tabel, String kolom, String collatie) {
        var anders = OpgeteldeCijfers.RAAKT.replace("gemeente text", "gemeente text COLLATE \"" + collatie + "\"");
        assertThatThrownBy(() ->
                        Uitvoeringsplan.eisBruikbareIndex(database, anders, "inname_raakt.gemeente", tabel, kolom))
                .isInstanceOf(AssertionError.class);
    }
}
