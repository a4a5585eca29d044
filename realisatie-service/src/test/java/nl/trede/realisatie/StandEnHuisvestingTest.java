// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static nl.trede.realisatie.MutatieApiTest.mutaties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where both kinds exist the stand leads, whichever came first; what was known before stays known, with its lines. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class StandEnHuisvestingTest {

    @BeforeEach
    void alleGemeentenBekend() {
        TestRegister.vol();
    }

    @Test
    void een_stand_gaat_voor_op_wat_was_opgeteld_ook_als_die_over_een_latere_dag_ging() {
        // Given
        mutaties(huisvesting("s1", "GM3201", "2010-08-01", 3) + huisvesting("s2", "GM3201", "2010-12-20", 9));
        cijfers("GM3201", "2010-II").body("realisaties.gehuisvest", contains(12));
        // When
        stand("GM3201;2010-II;2010-11-01;4", "hertelling").statusCode(201);
        // Then
        cijfers("GM3201", "2010-II")
                .body("realisaties.gehuisvest", contains(4))
                .body("realisaties.grondslag", contains("STAND"));
        var gecorrigeerd = TestEvents.await(
                "realisatie.v1",
                e -> e.key().equals("GM3201") && e.data().get("versie").asInt() == 2);
        Contracts.assertFits("realisatie/realisatie-gemeld.v1", gecorrigeerd.data());
        assertThat(gecorrigeerd.data().get("peildatum").asText()).isEqualTo("2010-12-20");
        assertThat(gecorrigeerd.data().get("gehuisvest").asInt()).isEqualTo(4);
        assertThat(gecorrigeerd.data().get("vorigGehuisvest").asInt()).isEqualTo(12);
        when().get("/v1/realisaties/2010-II/GM3201/versies")
                .then()
                .body("versies.gehuisvest", contains(4, 12, 4))
                .body("versies[2].vorigGehuisvest", equalTo(12))
                .body("versies[2].reden", equalTo("de stand van 2010-11-01 is leidend boven opgetelde huisvestingen"));
        // a later huisvesting, a correction of the stand
        mutaties(huisvesting("s3", "GM3201", "2010-12-21", 1));
        cijfers("GM3201", "2010-II").body("realisaties.gehuisvest", contains(4));
        stand("GM3201;2010-II;2010-11-01;5", "hertelling").statusCode(201);
        TestEvents.await(
                "realisatie.v1",
                e -> e.key().equals("GM3201")
                        && e.data().get("versie").asInt() == 3
                        && e.data().get("gehuisvest").asInt() == 5);
        when().get("/v1/realisaties/2010-II/GM3201/versies")
                .then()
                .body("versies.find { it.versie == 2 && it.peildatum == '2010-11-01' }.reden", equalTo("hertelling"))
                .body("versies.find { it.versie == 2 && it.peildatum == '2010-11-01' }.door", equalTo("beheerder"));
        when().get("/v1/aansluitingen?halfjaar=2010-II&gemeente=GM3201")
                .then()
                .statusCode(200)
                .body("totaal", equalTo(1))
                .body("aansluitingen[0].stand", equalTo(5))
                .body("aansluitingen[0].huisvestingen", equalTo(3))
                .body("aansluitingen[0].verschil", equalTo(2))
                .body("aansluitingen[0].huisvestingenWaarvan.aantal", contains(3));
        when().get("/aansluitingen?halfjaar=2010-II&gemeente=GM3201&alleenVerschil=true")
                .then()
                .statusCode(200)
                .body(containsString("<strong>+2</strong>"))
                .body(containsString("GM3201"));
        when().get("/aansluitingen?halfjaar=2010-II&provincie=PV99&pagina=999999999")
                .then()
                .statusCode(200)
                .body(containsString("geen gemeente gevonden"));
    }

    @Test
    void een_stand_op_de_dag_van_de_som_met_hetzelfde_getal_wordt_de_stand() {
        mutaties(huisvesting("q1", "GM3202", "2010-12-20", 9));
        stand("GM3202;2010-II;2010-12-20;9", null).statusCode(201);
        cijfers("GM3202", "2010-II")
                .body("realisaties.grondslag", contains("STAND"))
                .body("realisaties.versie", contains(2));
        when().get("/v1/aansluitingen?halfjaar=2010-II&gemeente=GM3202&alleenVerschil=true")
                .then()
                .body("totaal", equalTo(0));
        when().get("/v1/aansluitingen?halfjaar=2010-II&gemeente=GM3202")
                .then()
                .body("aansluitingen.verschil", contains(0));
        // the same file again
        stand("GM3202;2010-II;2010-12-20;9", null).statusCode(200).body("ongewijzigd", equalTo(1));
    }

    @Test
    void huisvestingen_na_een_stand_veranderen_het_cijfer_niet_en_staan_in_de_aansluiting() {
        stand("GM3203;2010-II;2011-01-01;41", null).statusCode(201);
        mutaties(huisvesting("r1", "GM3203", "2010-12-20", 40)).body("aanvaard", equalTo(1));
        cijfers("GM3203", "2010-II").body("realisaties.gehuisvest", contains(41));
        when().get("/v1/aansluitingen?gemeente=GM3203").then().body("aansluitingen.verschil", contains(1));
    }

    @Test
    void oude_vragen_geven_oude_antwoorden() throws Exception {
        mutaties(huisvesting("o1", "GM3204", "2010-08-01", 3) + huisvesting("o2", "GM3204", "2010-10-01", 4));
        var eerst = na();
        mutaties("{\"id\":\"o3\",\"intrekt\":\"o1\"}\n" + huisvesting("o4", "GM3204", "2010-11-01", 1));
        var daarna = na();
        stand("GM3204;2010-II;2010-12-01;6", null).statusCode(201);
        var metStand = na();
        stand("GM3204;2010-II;2010-12-01;8", null).statusCode(201);

        bekendOp("2000-01-01T00:00:00Z").body("totaal", equalTo(0));
        bekendOp(eerst)
                .body("realisaties.gehuisvest", contains(7))
                .body("realisaties.peildatum", contains("2010-10-01"));
        bekendOp(daarna)
                .body("realisaties.gehuisvest", contains(5))
                .body("realisaties.peildatum", contains("2010-11-01"));
        bekendOp(metStand).body("realisaties.gehuisvest", contains(6)).body("realisaties.grondslag", contains("STAND"));
        cijfers("GM3204", "2010-II").body("realisaties.gehuisvest", contains(8));

        // on a peildatum, as known then
        peildatum("2010-09-01", eerst)
                .body("realisaties.gehuisvest", contains(3))
                .body("realisaties[0].levering", nullValue());
        peildatum("2010-10-15", eerst).body("realisaties.gehuisvest", contains(7));
        peildatum("2010-10-15", daarna).body("realisaties.gehuisvest", contains(4));
        peildatum("2011-01-01", daarna)
                .body("realisaties.gehuisvest", contains(5))
                .body("realisaties.halfjaar", contains("2010-II"));
        peildatum("2010-12-01", metStand).body("realisaties.gehuisvest", contains(6));

        // the lines of each
        herkomst("?bekendOp=" + eerst)
                .body("totaal", equalTo(2))
                .body("regels.id", contains("o1", "o2"))
                .body("regels.regel", contains(1, 2))
                .body("cijfer.gehuisvest", equalTo(7));
        herkomst("?bekendOp=" + daarna + "&paginaGrootte=1&pagina=2")
                .body("totaal", equalTo(2))
                .body("regels.id", contains("o4"));
        herkomst("")
                .body("regels", hasSize(1))
                .body("regels[0].aantal", equalTo(8))
                .body("regels[0].regel", equalTo(2))
                .body("regels[0].door", equalTo("beheerder"))
                .body("regels[0].kanaal", equalTo("HTTP"));
        herkomst("?bekendOp=2000-01-01T00:00:00Z", 404).body("detail", containsString("GM3204"));
    }

    /** A moment after all that was done, and before what comes. */
    private static String na() throws InterruptedException {
        Thread.sleep(20);
        var moment = Instant.now().toString();
        Thread.sleep(20);
        return moment;
    }

    private static ValidatableResponse bekendOp(String moment) {
        return when().get("/v1/realisaties?gemeente=GM3204&halfjaar=2010-II&bekendOp=" + moment)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse peildatum(String dag, String moment) {
        return when().get("/v1/realisaties?gemeente=GM3204&peildatum=%s&bekendOp=%s".formatted(dag, moment))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse herkomst(String vraag) {
        return herkomst(vraag, 200);
    }

    private static ValidatableResponse herkomst(String vraag, int status) {
        return when().get("/v1/realisaties/2010-II/GM3204/herkomst" + vraag)
                .then()
                .statusCode(status);
    }

    private static String huisvesting(String id, String gemeente, String datum, int aantal) {
        return "{\"id\":\"%s\",\"gemeente\":\"%s\",\"datum\":\"%s\",\"aantal\":%d,\"soort\":\"REGULIER\"}\n"
                .formatted(id, gemeente, datum, aantal);
    }

    private static ValidatableResponse stand(String regel, String reden) {
        var aanvraag = given().header("Content-Type", "text/csv")
                .body("gemeente;halfjaar;peildatum;gehuisvest\n" + regel + "\n");
        return (reden == null ? aanvraag : aanvraag.queryParam("reden", reden))
                .when()
                .post("/v1/leveringen")
                .then();
    }

    private static ValidatableResponse cijfers(String gemeente, String halfjaar) {
        return when().get("/v1/realisaties?gemeente=%s&halfjaar=%s".formatted(gemeente, halfjaar))
                .then()
                .statusCode(200);
    }
}
