// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.openbaar;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.realisatie.TestRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tests run with a limit of 5. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class OpenbaarApiTest {

    @BeforeEach
    void register() {
        TestRegister.vol();
    }

    @Test
    void kleine_aantallen_staan_er_niet_in_ook_niet_via_een_totaal() {
        // Given, in PV24 one gemeente and in PV22 two
        given().contentType("text/csv")
                .body(
                        """
                        gemeente;halfjaar;peildatum;gehuisvest
                        GM0034;2009-I;2009-05-01;41
                        GM1774;2009-I;2009-05-01;3
                        GM1730;2009-I;2009-05-01;7
                        """)
                .post("/v1/leveringen")
                .then()
                .statusCode(201);
        // Then
        when().get("/v1/openbaar/realisaties?halfjaar=2009-I")
                .then()
                .statusCode(200)
                .body("realisaties.tekst", contains("41", "7", "< 5"))
                .body("realisaties.gehuisvest", contains(41, 7, null))
                .body("totalen.find { it.provincie == 'PV24' }.gehuisvest", equalTo(41))
                .body("totalen.find { it.provincie == 'PV22' }.gehuisvest", nullValue())
                .body("totalen.find { it.provincie == 'PV22' }.afgeschermd", equalTo(1))
                .body("totalen.find { it.provincie == null }.gehuisvest", nullValue());
        var csv = given().accept("text/csv")
                .get("/v1/openbaar/realisaties?halfjaar=2009-I&provincie=PV22")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
        assertThat(csv)
                .startsWith("gemeente;naam;provincie;halfjaar;peildatum;gehuisvest;status\n")
                .contains("GM1774;Gemeente GM1774;PV22;2009-I;2009-05-01;< 5;VOORLOPIG\n")
                .doesNotContain(";3;");
        when().get("/v1/openbaar/realisaties").then().statusCode(400).body("fouten.veld", contains("halfjaar"));
        when().get("/v1/openbaar/realisaties?halfjaar=x").then().statusCode(400);
    }
}
