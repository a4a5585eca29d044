// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herbouw.rest;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alle standen volgen uit de feiten, tot op de byte. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class HerbouwResourceTest {

    @Inject
    Speelveld speelveld;

    @Inject
    EntityManager database;

    @BeforeEach
    void gemeenten_met_een_herindeling() {
        speelveld.gemeente("GM7801", "Oud", "PV28");
        speelveld.gemeente("GM7802", "Nieuw", "PV28");
        speelveld.herindeling("GM7801", "2024-03-01", "GM7802");
        speelveld.feiten(
                opening("GM7801", "2023-II", -147),
                taakstelling("GM7801", "2023-II", 216),
                gehuisvest("GM7801", "2023-II", 318),
                taakstelling("GM7801", "2024-I", 233),
                opening("GM7802", "2023-II", 3),
                taakstelling("GM7802", "2024-I", 20),
                gehuisvest("GM7802", "2024-I", 40));
        bouw("?herstel=true");
    }

    @Test
    void de_herbouw_is_gelijk_tot_op_de_byte() {
        var standen = standen(bouw(""));

        assertThat(standen.get("gelijk")).isEqualTo(true);
        assertThat(standen.get("hashBewaard")).isEqualTo(standen.get("hashHerbouwd"));
        assertThat((String) standen.get("hashBewaard")).hasSize(64);
        assertThat((Integer) standen.get("aantal")).isGreaterThanOrEqualTo(4);
    }

    @Test
    void een_stand_die_buiten_de_feiten_om_is_veranderd_wordt_gezien_en_hersteld() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "UPDATE stand SET gehuisvest = 99, saldo = 99 WHERE gemeente = 'GM7802' AND halfjaar = '2024-I'")
                .executeUpdate());
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "DELETE FROM stand WHERE gemeente = 'GM7801' AND halfjaar = '2023-II'")
                .executeUpdate());

        var standen = standen(bouw(""));
        assertThat(standen.get("gelijk")).isEqualTo(false);
        assertThat(standen.get("hashBewaard")).isNotEqualTo(standen.get("hashHerbouwd"));
        assertThat(standen.get("aantalVerschillen")).isEqualTo(2);
        assertThat(standen.get("verschillen").toString()).contains("GM7802 2024-I", "GM7801 2023-II");

        assertThat(bouw("?herstel=true").getBoolean("hersteld")).isTrue();
        assertThat(standen(bouw("")).get("gelijk")).isEqualTo(true);
        given().get("/v1/gemeenten/GM7802/standen/2024-I").then().body("gehuisvest", equalTo(40));
    }

    @Test
    void een_voorstel_volgt_nog_steeds_uit_zijn_eigen_feiten_en_beleid() {
        speelveld.gemeente("GM7811", "Voorstelstad", "PV24");
        speelveld.feiten(
                opening("GM7811", "2023-II", -147),
                taakstelling("GM7811", "2023-II", 216),
                gehuisvest("GM7811", "2023-II", 318));
        given().contentType(ContentType.JSON)
                .body("{\"halfjaar\":\"2023-II\",\"peildatum\":\"2024-01-01\"}")
                .post("/v1/gemeenten/GM7811/beoordelingen")
                .then()
                .statusCode(201);

        var voorstellen = voorstellen(bouw(""));
        assertThat(voorstellen.get("gelijk")).isEqualTo(true);
        assertThat((Integer) voorstellen.get("aantal")).isPositive();

        // wie een bewaard feit verandert, krijgt een ander voorstel dan er staat
        verander("\"waarde\":false", "\"waarde\":true");
        assertThat(voorstellen(bouw("?herstel=true")).get("verschillen").toString())
                .contains("GM7811 2023-II");
        assertThat(voorstellen(bouw("")).get("gelijk")).isEqualTo(false);
        verander("\"waarde\":true", "\"waarde\":false");
    }

    private void verander(String van, String naar) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "UPDATE beoordeling SET inhoud = replace(inhoud, :van, :naar) WHERE gemeente = 'GM7811'")
                .setParameter("van", van)
                .setParameter("naar", naar)
                .executeUpdate());
    }

    @Test
    void een_verkeerde_vraag_wordt_geweigerd() {
        given().post("/v1/herbouw?herstel=misschien").then().statusCode(400).body("fouten[0].veld", equalTo("herstel"));
    }

    private static JsonPath bouw(String vraag) {
        return given().post("/v1/herbouw" + vraag)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> voorstellen(JsonPath verslag) {
        return verslag.getMap("onderdelen.find { it.naam == 'beoordelingen' }");
    }

    private static Map<String, Object> standen(JsonPath verslag) {
        return verslag.getMap("onderdelen.find { it.naam == 'standen' }");
    }
}
