// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.rest;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.Api.maak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The besluiten about a gemeente and about a provincie: sorted, filtered and paged by the database, with as many queries however long. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class BesluitlijstTest {

    private static final String GEMEENTE = "/v1/gemeenten/GM1891/besluiten";
    private static final String PROVINCIE = "/v1/provincies/PV96/besluiten";

    @Inject
    Speelveld speelveld;

    @Inject
    EntityManagerFactory sessies;

    /** Taken once: the same besluit asked again is the same besluit. */
    @BeforeEach
    void vier_besluiten_waarvan_een_ingetrokken() {
        if (given().get(GEMEENTE).statusCode() == 200) {
            return;
        }
        speelveld.provincie("PV96", "Lijstenland");
        speelveld.gemeente("GM1891", "Lijstdam", "PV96");
        trede("2023-I", 1, "2023-09-01");
        var vergissing = trede("2023-II", 3, "2024-03-01");
        maak(
                "GM1891/besluiten",
                "{\"soort\":\"INTREKKING\",\"besluit\":\"%s\",\"datum\":\"2024-03-02\",\"motivering\":\"vergissing\"}"
                        .formatted(vergissing));
        trede("2023-II", 2, "2024-03-03");
    }

    @Test
    void sorteren_filteren_en_bladeren_gebeurt_op_de_server() {
        given().get(GEMEENTE)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"4\""))
                .body("totaal", equalTo(4))
                .body("versie", equalTo(4))
                .body("besluiten.datum", contains("2023-09-01", "2024-03-01", "2024-03-02", "2024-03-03"));
        given().get(GEMEENTE + "?volgorde=NIEUWSTE_EERST&paginaGrootte=2&pagina=2")
                .then()
                .body("totaal", equalTo(4))
                .body("besluiten.datum", contains("2024-03-01", "2023-09-01"));
        given().get(GEMEENTE + "?soort=TREDE&halfjaar=2023-II")
                .then()
                .body("totaal", equalTo(2))
                .body("versie", equalTo(4))
                .body("besluiten.trede", contains(3, 2));
        given().get(PROVINCIE)
                .then()
                .body("totaal", equalTo(4))
                .body("besluiten.datum", contains("2024-03-03", "2024-03-02", "2024-03-01", "2023-09-01"));
        given().get(PROVINCIE + "?volgorde=OUDSTE_EERST&paginaGrootte=1")
                .then()
                .body("besluiten.datum", contains("2023-09-01"));
        given().get(GEMEENTE + "?pagina=9").then().body("totaal", equalTo(4)).body("besluiten.size()", equalTo(0));
    }

    @Test
    void wat_is_ingetrokken_zegt_waardoor_ook_als_dat_op_een_andere_bladzijde_staat() {
        String intrekking = given().get(GEMEENTE).path("besluiten[2].id");

        given().get(GEMEENTE + "?paginaGrootte=1&pagina=2")
                .then()
                .body("besluiten[0].ingetrokkenDoor", equalTo(intrekking));
        given().get(GEMEENTE + "?paginaGrootte=1&pagina=4").then().body("besluiten[0].ingetrokkenDoor", nullValue());
    }

    @Test
    void een_onbekende_volgorde_soort_en_halfjaar_in_een_antwoord() {
        given().get(GEMEENTE + "?volgorde=WILLEKEURIG&soort=GUNST&halfjaar=2024")
                .then()
                .statusCode(400)
                .body("fouten.veld.sort()", contains("halfjaar", "soort", "volgorde"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {GEMEENTE, PROVINCIE})
    void een_lange_lijst_stelt_evenveel_vragen_als_een_korte(String pad) {
        vragen(pad + "?paginaGrootte=1");

        var een = vragen(pad + "?paginaGrootte=1");
        var vier = vragen(pad + "?paginaGrootte=4");

        assertThat(een).isPositive();
        assertThat(vier).isEqualTo(een);
    }

    private long vragen(String pad) {
        var telling = sessies.unwrap(SessionFactory.class).getStatistics();
        telling.setStatisticsEnabled(true);
        telling.clear();
        given().get(pad).then().statusCode(200);
        return telling.getPrepareStatementCount();
    }

    private static String trede(String halfjaar, int trede, String datum) {
        return maak(
                "GM1891/besluiten",
                "{\"soort\":\"TREDE\",\"halfjaar\":\"%s\",\"trede\":%d,\"datum\":\"%s\"}"
                        .formatted(halfjaar, trede, datum));
    }
}
