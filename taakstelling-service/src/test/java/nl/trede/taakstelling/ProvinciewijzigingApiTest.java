// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A gemeente that keeps its code and changes province on a day in the middle of a halfjaar: Lopik, from PV26 to PV28 (made up). */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class ProvinciewijzigingApiTest {

    private static final String LOPIK =
            """
            {"gemeente":"GM0331","naar":"PV28","datum":"2029-04-15",
             "bron":"voorbeeld: wet tot wijziging van de provinciegrens"}""";

    @ParameterizedTest(name = "op {0} ligt Lopik in {1}")
    @CsvSource({"2029-04-14, PV26, PV28", "2029-04-15, PV28, PV26", "2029-04-16, PV28, PV26"})
    void het_register_is_goed_voor_op_en_na_de_dag(String datum, String wel, String niet) {
        // When
        post(LOPIK);
        // Then
        when().get("/v1/gemeenten?paginaGrootte=1000&provincie=" + wel + "&datum=" + datum)
                .then()
                .body("gemeenten.code", hasItem("GM0331"))
                .body("gemeenten.find { it.code == 'GM0331' }.provincie", equalTo(wel));
        when().get("/v1/gemeenten?paginaGrootte=1000&provincie=" + niet + "&datum=" + datum)
                .then()
                .body("gemeenten.code", not(hasItem("GM0331")));
        when().get("/v1/gemeenten/GM0331?datum=" + datum).then().body("provincie", equalTo(wel));
    }

    @ParameterizedTest(name = "{0} hoort bij {1}")
    @CsvSource({"2028-II, PV26", "2029-I, PV28", "2029-II, PV28"})
    void een_taakstelling_hoort_bij_de_provincie_van_de_laatste_dag_van_het_halfjaar(
            String halfjaar, String provincie) {
        post(LOPIK);
        given().contentType("application/json")
                .body("{\"aantal\":7,\"soort\":\"VASTSTELLING\",\"datum\":\"2028-04-01\",\"bron\":\"circulaire\"}")
                .put("/v1/taakstellingen/" + halfjaar + "/GM0331");
        for (var een : new String[] {"PV26", "PV28"}) {
            when().get("/v1/taakstellingen?halfjaar=" + halfjaar + "&provincie=" + een)
                    .then()
                    .body("totaal", equalTo(een.equals(provincie) ? 1 : 0));
        }
        given().accept("text/html")
                .get("/halfjaren?zoek=Lopik&halfjaar=" + halfjaar + "&provincie=" + provincie)
                .then()
                .body(containsString("/taakstelling/gemeenten/GM0331"));
    }

    @Test
    void nog_eens_verandert_niets_en_het_bericht_is_zoals_het_contract_belooft() {
        post(LOPIK);
        post(LOPIK).statusCode(200).body("van", equalTo("PV26")).body("naam", equalTo("Lopik"));
        var event = TestEvents.await(
                "taakstelling.v1", e -> e.type().equals("nl.trede.taakstelling.provinciewijziging-vastgesteld.v1"));
        assertThat(event.key()).isEqualTo("GM0331");
        Contracts.assertFits("taakstelling/provinciewijziging-vastgesteld.v1", event.data());
        assertThat(event.data()).isEqualTo(Contracts.sample("taakstelling/provinciewijziging-vastgesteld.v1"));
        var gemeente = TestEvents.await(
                "taakstelling.v1",
                e -> e.type().endsWith(".gemeente-geregistreerd.v1")
                        && e.key().equals("GM0331")
                        && e.data().get("provincie").asText().equals("PV28"));
        Contracts.assertFits("taakstelling/gemeente-geregistreerd.v1", gemeente.data());
    }

    @Test
    void een_foute_opgave_noemt_alle_fouten_in_een_keer() {
        post("{\"gemeente\":\"GM0457\",\"naar\":\"PV99\",\"datum\":\"2029-01-01\",\"bron\":\"wet\"}")
                .statusCode(400)
                .body("fouten.veld", hasItems("naar", "datum"));
        post("{\"gemeente\":\"Lopik\",\"naar\":\"PV\",\"datum\":\"15-4-2029\",\"bron\":\" \",\"extra\":1}")
                .statusCode(400)
                .body("fouten.veld", hasItems("gemeente", "naar", "datum", "extra"));
    }

    @Test
    void de_pagina_legt_vast_en_houdt_foute_invoer_vast() {
        given().accept("text/html")
                .formParam("gemeente", "GM0530")
                .formParam("naar", "PV27")
                .formParam("datum", "2029-01-01")
                .formParam("bron", "")
                .post("/provinciewijzigingen")
                .then()
                .statusCode(400)
                .body(containsString("value=\"PV27\" selected"), containsString("value=\"2029-01-01\""))
                .body(containsString("id=\"bron-fout\""), containsString("er is niets vastgelegd"));
        given().accept("text/html")
                .redirects()
                .follow(false)
                .formParam("gemeente", "GM0335")
                .formParam("naar", "PV28")
                .formParam("datum", "2029-05-01")
                .formParam("bron", "wet")
                .post("/provinciewijzigingen")
                .then()
                .statusCode(303);
        given().accept("text/html")
                .get("/provinciewijzigingen?provincie=PV28")
                .then()
                .statusCode(200)
                .body(containsString("Montfoort"), containsString("01-05-2029"));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/provinciewijzigingen")
                .then();
    }
}
