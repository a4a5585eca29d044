// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class GroteLeveringTest {

    private static final String KOP = "gemeente;halfjaar;peildatum;gehuisvest\n";

    @BeforeEach
    void alleGemeentenBekend() {
        TestRegister.vol();
    }

    @Test
    void honderdduizend_regels_en_dan_nog_eens() {
        // Given
        var bestand = honderdduizendRegels();
        // When
        post(bestand)
                .statusCode(201)
                .body("aanvaard", equalTo(98_000))
                .body("aantalGeweigerd", equalTo(2_000))
                .body("geweigerd", hasSize(1_000));
        // Then
        when().get("/v1/realisaties?gemeente=GM3100&halfjaar=1995-I&paginaGrootte=1")
                .then()
                .body("totaal", equalTo(181));
        post(bestand)
                .statusCode(200)
                .body("aanvaard", equalTo(0))
                .body("ongewijzigd", equalTo(98_000))
                .body("aantalGeweigerd", equalTo(2_000));
    }

    @Test
    void een_regel_van_tien_megabyte_wordt_geweigerd_en_de_rest_gaat_door() {
        // Given
        var bestand = KOP + "GM0034;1990-I;1990-03-01;1\nGM0034;1990-I;1990-03-02;" + "9".repeat(10_000_000)
                + "\nGM0034;1990-I;1990-03-03;3\n";
        // When
        post(bestand)
                .statusCode(201)
                .body("aanvaard", equalTo(2))
                .body("geweigerd.regel", contains(3))
                .body("geweigerd[0].reden", containsString("is 10000025 bytes lang"));
        // Then
        when().get("/v1/realisaties?halfjaar=1990-I").then().body("realisaties.gehuisvest", contains(1, 3));
    }

    @Test
    void een_tekst_van_tien_megabyte_in_json_wordt_geweigerd_en_de_rest_gaat_door() {
        // Given
        var goed = "{\"gemeente\":\"GM0034\",\"halfjaar\":\"1989-I\",\"peildatum\":\"1989-03-01\",\"gehuisvest\":1}";
        var fout = goed.replace("GM0034", "G".repeat(10_000_000));
        // When
        given().contentType("application/json")
                .body("[" + fout + "," + goed + "]")
                .when()
                .post("/v1/leveringen")
                .then()
                .statusCode(201)
                .body("aanvaard", equalTo(1))
                .body("geweigerd.regel", contains(1))
                .body("geweigerd.veld", contains("gemeente"));
    }

    /** 1995 on: each day, each gemeente, the count going up by one a day; every fiftieth line has a fault. */
    private static String honderdduizendRegels() {
        var codes = TestRegister.codes().subList(10, 342);
        var bestand = new StringBuilder(KOP);
        var dag = LocalDate.of(1995, 1, 1);
        for (int regel = 0; regel < 100_000; dag = dag.plusDays(1)) {
            var halfjaar = Halfjaar.van(dag);
            for (int i = 0; i < codes.size() && regel < 100_000; i++, regel++) {
                var gehuisvest = regel % 50 == 49 ? "-1" : Integer.toString(dag.getDayOfYear());
                bestand.append(codes.get(i))
                        .append(';')
                        .append(halfjaar)
                        .append(';')
                        .append(dag);
                bestand.append(';').append(gehuisvest).append('\n');
            }
        }
        return bestand.toString();
    }

    private static ValidatableResponse post(String bestand) {
        return given().header("Content-Type", "text/csv")
                .body(bestand.getBytes(StandardCharsets.UTF_8))
                .when()
                .post("/v1/leveringen")
                .then();
    }
}
