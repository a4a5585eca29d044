// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registers and taakstellingen before, on and after the day of a herindeling. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class HerindelingScenarioTest {

    private static final String HERINDELING = "nl.trede.taakstelling.herindeling-vastgesteld.v1";

    @ParameterizedTest(name = "op {0}: {1}")
    @CsvSource({
        "2018-12-31, 380",
        "2019-01-01, 355",
        "2020-12-31, 355",
        "2021-01-01, 352",
        "2022-01-01, 345",
        "2022-03-23, 345",
        "2022-03-24, 344",
        "2023-01-01, 342",
        "2026-12-31, 342"
    })
    void het_register_telt_op_elke_dag_de_gemeenten_die_er_dan_zijn(String datum, int aantal) {
        when().get("/v1/gemeenten?paginaGrootte=1&datum=" + datum).then().body("totaal", equalTo(aantal));
    }

    @ParameterizedTest(name = "{0} op {1}: {2}")
    @CsvSource({
        "GM0457, 2022-03-23, 200",
        "GM0457, 2022-03-24, 404",
        "GM0363, 2022-03-24, 200",
        "GM0053, 2018-12-31, 200",
        "GM0053, 2019-01-01, 404",
        "GM1966, 2018-12-31, 404",
        "GM1966, 2019-01-01, 200",
        "GM1961, 2018-12-31, 404",
        "GM1961, 2019-01-01, 200"
    })
    void weesp_winsum_en_vijfheerenlanden_bestaan_tot_of_vanaf_hun_dag(String gemeente, String datum, int status) {
        when().get("/v1/gemeenten/" + gemeente + "?datum=" + datum).then().statusCode(status);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "GM0457, 2021-I, 201",
        "GM0457, 2022-I, 201",
        "GM0457, 2022-II, 400",
        "GM0053, 2018-II, 201",
        "GM0053, 2019-I, 400",
        "GM1966, 2018-II, 400",
        "GM1966, 2019-I, 201",
        "GM1969, 2019-I, 201"
    })
    void een_taakstelling_is_er_voor_en_in_het_halfjaar_van_de_dag_en_daarna_bij_de_opvolger(
            String gemeente, String halfjaar, int status) {
        given().contentType("application/json")
                .body("{\"aantal\":7,\"soort\":\"VASTSTELLING\",\"datum\":\"2018-04-01\",\"bron\":\"circulaire\"}")
                .put("/v1/taakstellingen/" + halfjaar + "/" + gemeente)
                .then()
                .statusCode(status);
    }

    @Test
    void weesp_gaat_geheel_naar_amsterdam_en_winsum_in_onbekende_delen_naar_twee() {
        when().get("/v1/gemeenten/GM0457")
                .then()
                .body("geldigTot", equalTo("2022-03-24"))
                .body("opvolgers.code", contains("GM0363"))
                .body("opvolgers[0].aandeel", equalTo(1.0f));
        when().get("/v1/gemeenten/GM0363").then().body("voorgangers.naam", hasItem("Weesp"));
        when().get("/v1/gemeenten/GM0053")
                .then()
                .body("opvolgers.naam", contains("Het Hogeland", "Westerkwartier"))
                .body("opvolgers[0].aandeel", nullValue());
    }

    @Test
    void de_voorgangers_van_vijfheerenlanden_lagen_in_twee_provincies() {
        when().get("/v1/gemeenten/GM1961").then().body("provincie", equalTo("PV26"));
        when().get("/v1/gemeenten?datum=2018-12-31&provincie=PV28&zoek=Leerdam")
                .then()
                .body("totaal", equalTo(1));
        when().get("/v1/gemeenten?datum=2018-12-31&provincie=PV26&zoek=Vianen")
                .then()
                .body("totaal", equalTo(1));
    }

    @Test
    void een_gemeente_is_te_vinden_onder_een_andere_naam() {
        when().get("/v1/gemeenten?zoek=Den Haag").then().body("gemeenten.code", contains("GM0518"));
    }

    @Test
    void elke_herindeling_wordt_gemeld_zoals_het_contract_belooft() {
        var event = TestEvents.await(
                "taakstelling.v1", e -> e.type().equals(HERINDELING) && e.key().equals("GM0053"));
        Contracts.assertFits("taakstelling/herindeling-vastgesteld.v1", event.data());
        assertThat(event.data()).isEqualTo(Contracts.sample("taakstelling/herindeling-vastgesteld.v1"));
    }

    @Test
    void een_herindeling_kan_op_elke_dag_en_meldt_wie_ophoudt_wie_erbij_komt_en_de_delen() {
        var body =
                """
                {"datum":"2029-05-17","van":["GM1945"],"naar":[{"gemeente":"GM0268","aandeel":0.25},
                 {"gemeente":"GM9101","naam":"Nieuw Rijk","provincie":"PV25","aandeel":0.75}],"bron":"besluit"}""";
        // When
        post(body).statusCode(201).body("overgangen.aandeel", contains(0.25f, 0.75f));
        // Then
        post(body).statusCode(200);
        when().get("/v1/gemeenten/GM1945?datum=2029-05-16").then().statusCode(200);
        when().get("/v1/gemeenten/GM1945?datum=2029-05-17").then().statusCode(404);
        when().get("/v1/gemeenten/GM9101").then().body("geldigVan", equalTo("2029-05-17"));
        var event = TestEvents.await(
                "taakstelling.v1", e -> e.type().equals(HERINDELING) && e.key().equals("GM1945"));
        Contracts.assertFits("taakstelling/herindeling-vastgesteld.v1", event.data());
        assertThat(event.data().at("/opvolgers/0/aandeel").decimalValue()).isEqualByComparingTo("0.25");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # wat                   | datum      | van             | naar                                                            | veld  | reden
            onbekende voorganger    | 2029-01-01 | "GM9998"        | {"gemeente":"GM0363"}                                           | van   | GM9998
            onbekende opvolger      | 2029-01-01 | "GM0384"        | {"gemeente":"GM9997"}                                           | naar  | geef naam en provincie
            al opgeheven            | 2029-01-01 | "GM0457"        | {"gemeente":"GM0363"}                                           | datum | bestaat niet op 2028-12-31
            voor zij bestond        | 2018-06-01 | "GM1966"        | {"gemeente":"GM0014"}                                           | datum | bestaat niet op 2018-05-31
            in een opgeheven        | 2029-01-01 | "GM0384"        | {"gemeente":"GM0457"}                                           | naar  | bestaat niet op 2029-01-01
            in zichzelf             | 2029-01-01 | "GM0384"        | {"gemeente":"GM0384"}                                           | naar  | kring
            kring met een oude      | 2022-03-24 | "GM0363"        | {"gemeente":"GM9996","naam":"X","provincie":"PV27"},{"gemeente":"GM0363"} | naar | kring
            samen geen een          | 2029-01-01 | "GM0384"        | {"gemeente":"GM0363","aandeel":0.5},{"gemeente":"GM0362","aandeel":0.6} | naar | samen 1.1
            de helft bekend         | 2029-01-01 | "GM0384"        | {"gemeente":"GM0363","aandeel":0.5},{"gemeente":"GM0362"}        | naar  | geef alle aandelen of geen
            meer naar meer          | 2029-01-01 | "GM0384","GM0437" | {"gemeente":"GM0363"},{"gemeente":"GM0362"}                    | van   | eigen opgave
            """)
    void wat_niet_op_het_register_past_wordt_geweigerd(
            String wat, String datum, String van, String naar, String veld, String reden) {
        post("{\"datum\":\"%s\",\"van\":[%s],\"naar\":[%s],\"bron\":\"besluit\"}".formatted(datum, van, naar))
                .statusCode(400)
                .body("fouten.find { it.veld == '" + veld + "' }.reden", containsString(reden));
    }

    @Test
    void een_onbekende_verdeelsleutel_is_later_vast_te_leggen() {
        var pad = "/v1/herindelingen/GM0788/verdeelsleutel";
        given().contentType("application/json")
                .body("{\"aandelen\":[{\"naar\":\"GM0757\",\"aandeel\":1}],\"bron\":\"besluit\"}")
                .put(pad)
                .then()
                .statusCode(400)
                .body("fouten[0].reden", containsString("elke opvolger"));
        var heel =
                """
                {"aandelen":[{"naar":"GM0757","aandeel":0.1},{"naar":"GM0824","aandeel":0.4},
                {"naar":"GM0855","aandeel":0.2},{"naar":"GM0865","aandeel":0.3}],"bron":"besluit"}""";
        given().contentType("application/json").body(heel).put(pad).then().statusCode(201);
        given().contentType("application/json").body(heel).put(pad).then().statusCode(200);
        when().get("/v1/gemeenten/GM0788").then().body("opvolgers.aandeel", contains(0.1f, 0.4f, 0.2f, 0.3f));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/herindelingen")
                .then();
    }
}
