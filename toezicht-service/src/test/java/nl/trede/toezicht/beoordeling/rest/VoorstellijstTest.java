// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling.rest;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Feitenteller;
import nl.trede.toezicht.feiten.Speelveld;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of proposals: sorted, filtered and paged by the database, each marked outdated or not, however long with as many queries. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class VoorstellijstTest {

    private static final String LIJST = "/v1/provincies/PV22/beoordelingen?halfjaar=2011-I";

    @Inject
    Speelveld speelveld;

    @Inject
    EntityManagerFactory sessies;

    /** Over a halfjaar that no other test judges. */
    @BeforeEach
    void drie_gemeenten_met_een_voorstel() {
        gemeente("GM1851", "Aalsloot", -30);
        gemeente("GM1852", "Beekrode", 40);
        gemeente("GM1853", "Cromveen", -10);
    }

    @Test
    void sorteren_filteren_en_bladeren_gebeurt_op_de_server() {
        given().get(LIJST + "&volgorde=GEMEENTE")
                .then()
                .statusCode(200)
                .body("totaal", equalTo(3))
                .body("beoordelingen.gemeente", contains("GM1851", "GM1852", "GM1853"));
        given().get(LIJST + "&volgorde=TREDE")
                .then()
                .body("beoordelingen.gemeente", contains("GM1851", "GM1853", "GM1852"));
        given().get(LIJST + "&paginaGrootte=1&pagina=2")
                .then()
                .body("totaal", equalTo(3))
                .body("beoordelingen.gemeente", contains("GM1852"));
        given().get(LIJST + "&oordeel=GEHAALD&paginaGrootte=1")
                .then()
                .body("totaal", equalTo(1))
                .body("beoordelingen.gemeente", contains("GM1852"));
        given().get(LIJST + "&volgorde=KLEUR").then().statusCode(400).body("fouten.veld", contains("volgorde"));
    }

    @Test
    void een_veranderd_feit_is_in_elke_lijst_te_zien() {
        speelveld.feiten(taakstelling("GM1853", "2011-I", 20, 2, "2011-03-01"));

        given().get(LIJST)
                .then()
                .body("beoordelingen.achterhaald", contains(false, false, true))
                .body("beoordelingen[2].verschillen.find { it.naam == 'taakstelling' }.is", equalTo(20));
        given().get("/v1/gemeenten/GM1853/beoordelingen?paginaGrootte=1")
                .then()
                .body("beoordelingen.achterhaald", contains(true));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {LIJST + "&paginaGrootte=", "/v1/gemeenten/GM1851/beoordelingen?paginaGrootte="})
    void een_lange_lijst_stelt_evenveel_vragen_als_een_korte(String pad) {
        voorstel("GM1851");
        vragen(pad + 1);

        var een = vragen(pad + 1);
        var drie = vragen(pad + 3);

        assertThat(een).isPositive();
        assertThat(drie).isEqualTo(een);
    }

    private long vragen(String pad) {
        var telling = sessies.unwrap(SessionFactory.class).getStatistics();
        telling.setStatisticsEnabled(true);
        telling.clear();
        Feitenteller.GELEZEN.set(0);
        given().get(pad).then().statusCode(200);
        return telling.getPrepareStatementCount() + Feitenteller.GELEZEN.get();
    }

    private void gemeente(String code, String naam, int opening) {
        speelveld.gemeente(code, naam, "PV22");
        speelveld.feiten(
                opening(code, "2011-I", opening), taakstelling(code, "2011-I", 26), gehuisvest(code, "2011-I", 23));
        voorstel(code);
    }

    private static void voorstel(String code) {
        given().contentType(ContentType.JSON)
                .body("{\"halfjaar\":\"2011-I\"}")
                .post("/v1/gemeenten/" + code + "/beoordelingen")
                .then()
                .statusCode(201);
    }
}
