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

/** Big files and big lines. Each new figure is an event that the tests after this one have to read past: {@code -Dregels=100000} for the full size. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class GroteLeveringTest {

    private static final int REGELS = Integer.getInteger("regels", 20_000);
    private static final int FOUT = REGELS / 10;

    private static final String KOP = "gemeente;halfjaar;peildatum;gehuisvest\n";

    @BeforeEach
    void alleGemeentenBekend() {
        TestRegister.vol();
    }

    @Test
    void zo_veel_regels_en_dan_nog_eens() {
        // Given
        var bestand = veelRegels();
        // When
        post(bestand)
                .statusCode(201)
                .body("aanvaard", equalTo(REGELS - FOUT))
                .body("aantalGeweigerd", equalTo(FOUT))
                .body("geweigerd", hasSize(1_000));
        // Then
        when().get("/v1/realisaties?gemeente=GM3100&halfjaar=1995-I&paginaGrootte=1")
                .then()
                .body("totaal", equalTo(181));
        post(bestand)
                .statusCode(200)
                .body("aanvaard", equalTo(0))
                .body("ongewijzigd", equalTo(REGELS - FOUT))
                .body("aantalGeweigerd", equalTo(FOUT));
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

    /** 1995 on: each day, each gemeente, the count going up by one a day; every tenth line has a fault. */
    private static String veelRegels() {
        var codes = TestRegister.codes().subList(10, 120);
        var bestand = new StringBuilder(KOP);
        var dag = LocalDate.of(1995, 1, 1);
        for (int regel = 0; regel < REGELS; dag = dag.plusDays(1)) {
            var halfjaar = Halfjaar.van(dag);
            for (int i = 0; i < codes.size() && regel < REGELS; i++, regel++) {
                var gehuisvest = regel % 10 == 9 ? "-1" : Integer.toString(dag.getDayOfYear());
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
