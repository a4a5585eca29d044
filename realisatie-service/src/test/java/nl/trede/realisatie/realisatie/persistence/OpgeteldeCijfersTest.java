// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie.persistence;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.realisatie.Uitvoeringsplan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class OpgeteldeCijfersTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(strings = {OpgeteldeCijfers.SOMMEN, OpgeteldeCijfers.ALLEEN_LAATSTE})
    void een_paar_mutaties_vinden_hun_cijfers_en_huisvestingen_op_gemeente(String sql) throws Exception {
        var vooraf = OpgeteldeCijfers.RAAKT
                + " INSERT INTO inname_raakt VALUES ('GM0034', '1978-01-01', '1978-02-01', 1); ANALYZE inname_raakt";
        Uitvoeringsplan.eisIndex(database, vooraf, sql);
    }

    @Test
    void een_paar_standen_vinden_de_sommen_van_hun_gemeente() throws Exception {
        var vooraf = "CREATE TEMPORARY TABLE inname_regel (gemeente text, halfjaar text) ON COMMIT DROP;"
                + " INSERT INTO inname_regel VALUES ('GM0034', '1978-I'); ANALYZE inname_regel";
        Uitvoeringsplan.eisIndex(database, vooraf, OpgeteldeCijfers.GEEN_SOM);
    }
}
