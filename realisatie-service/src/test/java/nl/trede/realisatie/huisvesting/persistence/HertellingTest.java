// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting.persistence;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.realisatie.TestRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an earlier table of telregels counted otherwise is listed, and counted again by an ordinary levering. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class HertellingTest {

    private static final String NDJSON = "application/x-ndjson";

    @Inject
    DataSource database;

    @Inject
    Telregelwacht wacht;

    @BeforeEach
    void register() {
        TestRegister.vol();
    }

    @Test
    void een_gewijzigde_telregel_wordt_met_een_levering_van_correcties_hertelt() throws SQLException {
        // Given: 23 in the HAR, of which 10 moved on, taken in when moving on counted as well
        lever(
                huisvesting("ht-1", "1992-02-01", 23, "HAR")
                        + huisvesting("ht-2", "1992-03-01", 10, "DOORSTROOM_UIT_HAR"),
                "");
        toenTelde("ht-2", "GM1774");
        lever(huisvesting("ht-3", "1992-03-02", 18, "REGULIER"), "");
        cijfer(51);
        // When
        when().get("/v1/telregels/hertelling?paginaGrootte=1000")
                .then()
                .statusCode(200)
                .body("huisvestingen.find { it.id == 'ht-2' }.teltVoor", equalTo("GM1774"))
                .body("huisvestingen.find { it.id == 'ht-2' }.zouTellenVoor", nullValue())
                .body("huisvestingen.find { it.id == 'ht-1' }", nullValue());
        var correcties = when().get("/v1/telregels/hertelling/correcties")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(regel -> regel.contains("ht-2"))
                .collect(Collectors.joining("\n", "", "\n"));
        lever(correcties, "?bron=hertelling&reden=telregels van 2026");
        // Then
        cijfer(41);
        when().get("/v1/realisaties/1992-I/GM1774/versies")
                .then()
                .body("versies.findAll { it.peildatum == '1992-03-02' }.gehuisvest", contains(51, 41))
                .body("versies.find { it.gehuisvest == 41 }.reden", equalTo("telregels van 2026"));
        when().get("/v1/telregels/hertelling?paginaGrootte=1000")
                .then()
                .body("huisvestingen.findAll { it.id.startsWith('ht-') }", hasSize(0));
    }

    @Test
    void van_wie_niemand_kan_zeggen_of_hij_meetelt_gaat_er_niet_af_en_komt_er_geen_correctie() throws SQLException {
        // Given: taken in under a soort that the telregels of now do not know
        lever(huisvesting("hb-1", "1992-09-03", 700, "REGULIER"), "");
        var eraf = personenEraf();
        wijzig("UPDATE huisvesting SET soort = 'VROEGER' WHERE id = 'hb-1'");
        // When
        var nu = personenEraf();
        // Then
        assertThat(nu).isEqualTo(eraf);
        when().get("/v1/telregels/hertelling?paginaGrootte=1000")
                .then()
                .body("huisvestingen.find { it.id == 'hb-1' }.bezwaar", containsString("geen telregel voor VROEGER"));
        when().get("/v1/telregels/hertelling/correcties").then().body(not(containsString("hb-1")));
        wijzig("UPDATE huisvesting SET soort = 'REGULIER' WHERE id = 'hb-1'");
    }

    private static int personenEraf() {
        return when().get("/v1/telregels/hertelling").then().extract().path("personenEraf");
    }

    private void wijzig(String sql) throws SQLException {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.createStatement()) {
            assertThat(opdracht.executeUpdate(sql)).isEqualTo(1);
        }
    }

    @Test
    void andere_telregels_dan_bij_de_vorige_start_vallen_op() {
        lever(huisvesting("ht-9", "1992-08-01", 1, "REGULIER"), "");
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(wacht.isNieuw("een andere tabel")).isTrue();
            assertThat(wacht.isNieuw("een andere tabel")).isFalse();
            assertThat(wacht.isNieuw("nog een")).isTrue();
        });
    }

    private void toenTelde(String id, String gemeente) throws SQLException {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.prepareStatement("UPDATE huisvesting SET telt_voor = ? WHERE id = ?")) {
            opdracht.setString(1, gemeente);
            opdracht.setString(2, id);
            assertThat(opdracht.executeUpdate()).isEqualTo(1);
        }
    }

    private static void cijfer(int verwacht) {
        when().get("/v1/realisaties?gemeente=GM1774&halfjaar=1992-I")
                .then()
                .body("realisaties.gehuisvest", contains(verwacht));
    }

    private static void lever(String regels, String vraag) {
        given().contentType(NDJSON)
                .body(regels.getBytes(StandardCharsets.UTF_8))
                .post("/v1/huisvestingen" + vraag)
                .then()
                .statusCode(202)
                .body("aantalGeweigerd", equalTo(0));
    }

    private static String huisvesting(String id, String datum, int aantal, String soort) {
        return "{\"id\":\"%s\",\"gemeente\":\"GM1774\",\"datum\":\"%s\",\"aantal\":%d,\"soort\":\"%s\"}%n"
                .formatted(id, datum, aantal, soort);
    }
}
