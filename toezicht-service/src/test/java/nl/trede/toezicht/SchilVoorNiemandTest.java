// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import nl.trede.platform.testkit.DefaultIdentity;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Who did not log in sees the whole menu: each part leads to where he can. Who did sees what the role can open. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class SchilVoorNiemandTest {

    @Test
    void wie_niet_is_aangemeld_ziet_het_hele_menu() {
        given().header(DefaultIdentity.NOBODY, "x")
                .accept("text/html")
                .get("/begrippen")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("href=\"/toezicht/overzicht\""),
                        containsString("href=\"/toezicht/werkvoorraad\""),
                        containsString("href=\"/realisatie/leveringen\"")));
    }

    @Test
    void coa_ziet_daar_wat_coa_kan() {
        given().auth()
                .oauth2(Tokens.van("coa", Set.of("coa"), Set.of(), Set.of()))
                .accept("text/html")
                .get("/begrippen")
                .then()
                .statusCode(200)
                .body(allOf(
                        not(containsString("href=\"/toezicht/werkvoorraad\"")),
                        containsString("href=\"/realisatie/leveringen\"")));
    }
}
