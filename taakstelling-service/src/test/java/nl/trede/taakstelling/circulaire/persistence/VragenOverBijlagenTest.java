// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;

/** Annexes are read past Hibernate, whose statistics the other counting test reads; here the statements themselves are counted. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class VragenOverBijlagenTest {

    private static final int BIJLAGEN = 12;

    @Inject
    DataSource database;

    @Test
    void een_lijst_van_veel_bijlagen_stelt_evenveel_vragen_als_een_van_een() throws SQLException {
        // Given
        IntStream.range(0, BIJLAGEN).forEach(i -> given().contentType("text/csv")
                .body("gemeentecode;taakstelling\nGM0358;50\nGM0362;60\n")
                .post("/v1/circulaires?bron=b&datum=1969-10-01&soort=VASTSTELLING&halfjaar=" + (1955 + i) + "-I")
                .then()
                .statusCode(201));
        // When
        var een = vragen(1);
        var veel = vragen(BIJLAGEN);
        // Then
        assertThat(een).isEqualTo(2);
        assertThat(veel).isEqualTo(een);
    }

    private int vragen(int rijen) throws SQLException {
        var geteld = new AtomicInteger();
        try (var verbinding = database.getConnection()) {
            var tabel = new Circulairetabel(tellend(verbinding, geteld));
            assertThat(tabel.lijst(Circulairevraag.OPEN, rijen, 0)).hasSize(rijen);
            assertThat(tabel.aantal(Circulairevraag.OPEN)).isGreaterThanOrEqualTo(rijen);
        }
        return geteld.get();
    }

    private static Connection tellend(Connection verbinding, AtomicInteger geteld) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, methode, argumenten) -> {
                    if (methode.getName().startsWith("prepare")
                            || methode.getName().equals("createStatement")) {
                        geteld.incrementAndGet();
                    }
                    try {
                        return methode.invoke(verbinding, argumenten);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
