// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Set;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.Tokens;
import nl.trede.realisatie.TestRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody disputes a figure in the name of another, and who disputed it does not judge that. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class BetwistrechtTest {

    private static final String GEMEENTE = Tokens.gemeente("gemeente-1730", "GM1730");
    private static final String PROVINCIE = Tokens.toezichthouder("drenthe", "PV22");
    private static final String COA = Tokens.van("coa", Set.of("coa"), Set.of(), Set.of());

    @BeforeEach
    void register() {
        TestRegister.vol();
    }

    @Test
    void een_gemeente_betwist_als_gemeente() {
        lever("1982-I", 20);
        dienIn(GEMEENTE, "1982-I", "TOEZICHTHOUDER").statusCode(403).body("detail", containsString("als gemeente"));
        dienIn(GEMEENTE, "1982-I", "GEMEENTE").statusCode(201);
    }

    @Test
    void wat_een_toezichthouder_betwist_behandelt_coa() {
        lever("1982-II", 20);
        var id = dienIn(PROVINCIE, "1982-II", "TOEZICHTHOUDER")
                .statusCode(201)
                .extract()
                .<String>path("id");
        stap(PROVINCIE, id, "onderzoek").statusCode(403).body("detail", containsString("COA behandelt"));
        stap(COA, id, "onderzoek").statusCode(200);
        stap(PROVINCIE, id, "afwijzing").statusCode(403);
        stap(COA, id, "afwijzing").statusCode(200);
    }

    @Test
    void wat_een_gemeente_betwist_mag_de_toezichthouder_behandelen() {
        lever("1984-I", 20);
        var id = dienIn(PROVINCIE, "1984-I", "GEMEENTE")
                .statusCode(201)
                .extract()
                .<String>path("id");
        stap(PROVINCIE, id, "onderzoek").statusCode(200);
        stap(PROVINCIE, id, "afwijzing").statusCode(200);
    }

    private static ValidatableResponse dienIn(String token, String halfjaar, String indiener) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(
                        """
                        {"gemeente":"GM1730","halfjaar":"%s","peildatum":"%s","indiener":"%s","aantal":22,
                         "toelichting":"Twee huisvestingen ontbreken"}"""
                                .formatted(halfjaar, peildatum(halfjaar), indiener))
                .post("/v1/betwistingen")
                .then();
    }

    private static ValidatableResponse stap(String token, String id, String stap) {
        var verzoek = given().auth().oauth2(token);
        if (stap.equals("afwijzing")) {
            verzoek.contentType("application/json").body("{\"uitleg\":\"geteld zoals het hoort\"}");
        }
        return verzoek.post("/v1/betwistingen/" + id + "/" + stap).then();
    }

    private static void lever(String halfjaar, int aantal) {
        given().contentType("text/csv")
                .body("gemeente;halfjaar;peildatum;gehuisvest\nGM1730;%s;%s;%d\n"
                        .formatted(halfjaar, peildatum(halfjaar), aantal))
                .post("/v1/leveringen")
                .then()
                .statusCode(lessThan(300));
    }

    private static String peildatum(String halfjaar) {
        return halfjaar.replace("-II", "-11-01").replace("-I", "-05-01");
    }
}
