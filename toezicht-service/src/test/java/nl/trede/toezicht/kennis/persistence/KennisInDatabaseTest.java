// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.kennis.persistence;

import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Feitenteller;
import nl.trede.toezicht.feiten.Speelveld;
import nl.trede.toezicht.kennis.Kennisbron;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class KennisInDatabaseTest {

    @Inject
    Speelveld speelveld;

    @Inject
    Gemeenten register;

    @Inject
    Kennisbron bron;

    @Inject
    EntityManagerFactory sessies;

    @Test
    void tien_gemeenten_vragen_niet_meer_dan_een() {
        speelveld.provincie("PV45", "Kennisland");
        for (int nummer = 0; nummer < 10; nummer++) {
            var code = "GM388" + nummer;
            speelveld.gemeente(code, "Kennisdorp " + nummer, "PV45");
            speelveld.feiten(
                    opening(code, "2014-I", -nummer), taakstelling(code, "2014-I", 20), gehuisvest(code, "2014-I", 12));
        }
        var alle = register.van(new Provinciecode("PV45"));

        assertThat(alle).hasSize(10);
        assertThat(vragen(alle)).isEqualTo(vragen(alle.subList(0, 1))).isPositive();
    }

    private long vragen(List<Gemeente> gemeenten) {
        var telling = sessies.unwrap(SessionFactory.class).getStatistics();
        telling.setStatisticsEnabled(true);
        telling.clear();
        Feitenteller.GELEZEN.set(0);
        var gelezen = QuarkusTransaction.requiringNew().call(() -> bron.van(gemeenten));
        assertThat(gelezen).hasSize(gemeenten.size()).allSatisfy(kennis -> assertThat(
                        kennis.feiten().taakstellingen())
                .hasSize(1));
        return telling.getPrepareStatementCount() + Feitenteller.GELEZEN.get();
    }
}
