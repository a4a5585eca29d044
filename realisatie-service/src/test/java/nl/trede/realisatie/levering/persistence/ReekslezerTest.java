// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.realisatie.Uitvoeringsplan;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class ReekslezerTest {

    @Inject
    DataSource database;

    @Test
    void een_paar_standen_vinden_wat_bekend_is_op_gemeente() throws Exception {
        var vooraf = Innametabel.TABEL
                + "; INSERT INTO inname_regel VALUES (2, 'GM0034', '1979-I', '1979-02-01', 3, 'VOORLOPIG', '[]'); ANALYZE inname_regel";
        Uitvoeringsplan.eisIndex(database, vooraf, Reekslezer.BEKEND);
    }
}
