// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page far past the end of a list is an empty list, whatever number someone types in the address. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class VerreBladzijdeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "halfjaren",
                "gemeenten",
                "gemeenten/GM0034",
                "landelijke-taakstellingen",
                "bijstellingen",
                "ruilingen",
                "vrijstellingen",
                "amv-taakstellingen",
                "circulaires",
                "provinciewijzigingen"
            })
    void een_bladzijde_die_er_niet_is_is_geen_storing(String pad) {
        for (var pagina : new int[] {Integer.MIN_VALUE, 0, 50_000_000, Integer.MAX_VALUE}) {
            given().accept("text/html")
                    .get("/" + pad + "?pagina=" + pagina)
                    .then()
                    .statusCode(200);
        }
    }
}
