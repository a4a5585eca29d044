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
        "GM0457, 2020-I, 201",
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
    void weesp_houdt_zijn_taakstelling_van_het_halfjaar_waarin_het_ophield_en_daarna_telt_die_van_amsterdam() {
        // Given: before the day, in the halfjaar of the day, and after it
        stel("2021-I", "GM0457", 21, 201);
        stel("2022-I", "GM0457", 22, 201);
        stel("2022-I", "GM0363", 990, 201);
        stel("2022-II", "GM0363", 1350, 201);
        // Then: nothing moves by itself
        lijst("2021-I", "GM0457").body("taakstellingen.aantal", contains(21));
        lijst("2022-I", "GM0457").body("taakstellingen.aantal", contains(22));
        lijst("2022-I", "GM0363").body("taakstellingen.aantal", contains(990));
        lijst("2022-II", "GM0457").body("totaal", equalTo(0));
        lijst("2022-II", "GM0363").body("taakstellingen.aantal", contains(1350));
        // and a bijstelling of the halfjaar in which it ended may name both
        given().contentType("application/json")
                .body("{\"aantal\":9979,\"soort\":\"VASTSTELLING\",\"datum\":\"2018-04-01\",\"bron\":\"b\"}")
                .put("/v1/landelijke-taakstellingen/2022-I");
        given().contentType("application/json")
                .body(
                        """
                        {"halfjaar":"2022-I","landelijk":9900,"datum":"2022-04-01","reden":"r","bron":"b",
                         "taakstellingen":[{"gemeente":"GM0457","aantal":20},{"gemeente":"GM0363","aantal":985}]}""")
                .post("/v1/bijstellingen")
                .then()
                .statusCode(201);
        lijst("2022-I", "GM0457").body("taakstellingen.aantal", contains(20));
        // and a page of the halfjaar after it does not name Weesp
        given().accept("text/html")
                .get("/halfjaren?halfjaar=2022-I&zoek=Weesp")
                .then()
                .body(containsString("1 gemeenten"));
        given().accept("text/html")
                .get("/halfjaren?halfjaar=2022-II&zoek=Weesp")
                .then()
                .body(containsString("0 gemeenten"));
    }

    @Test
    void winsum_had_een_taakstelling_tot_zijn_splitsing_en_de_opvolgers_vanaf_die_dag() {
        stel("2017-II", "GM0053", 9, 201);
        stel("2019-II", "GM0053", 9, 400);
        stel("2017-II", "GM1969", 30, 400);
        stel("2019-II", "GM1966", 25, 201);
        stel("2019-II", "GM1969", 33, 201);
        lijst("2017-II", "GM0053").body("taakstellingen.aantal", contains(9));
        lijst("2019-II", "GM0053").body("totaal", equalTo(0));
        when().get("/v1/taakstellingen?halfjaar=2019-II&provincie=PV20")
                .then()
                .body("taakstellingen.gemeente", contains("GM1966", "GM1969"));
    }

    @Test
    void de_inwoners_van_een_opvolger_zijn_die_van_haar_bestanddelen_en_zonder_sleutel_niet_te_berekenen() {
        // Given: art. 30, the day before Weesp went into Amsterdam
        inwoners(
                "2021-01-01", "{\"gemeente\":\"GM0363\",\"aantal\":873000},{\"gemeente\":\"GM0457\",\"aantal\":20000}");
        given().contentType("application/json")
                .body("{\"aantal\":9979,\"soort\":\"VASTSTELLING\",\"datum\":\"2021-10-01\",\"bron\":\"b\"}")
                .put("/v1/landelijke-taakstellingen/2022-II");
        // Then
        when().get("/v1/landelijke-taakstellingen/2022-II/verdeling?inwonersOp=2021-01-01")
                .then()
                .body("gemeenten.find { it.gemeente == 'GM0363' }.inwoners", equalTo(893000))
                .body("gemeenten.find { it.gemeente == 'GM0457' }", nullValue());
        // and Winsum has no known key, so its successors cannot be told
        inwoners("2018-01-01", "{\"gemeente\":\"GM0053\",\"aantal\":13600},{\"gemeente\":\"GM0056\",\"aantal\":18700}");
        when().get("/v1/landelijke-taakstellingen/2022-II/verdeling?inwonersOp=2018-01-01")
                .then()
                .body("somBerekend", nullValue())
                .body("ontbreekt", hasItem("GM1969"));
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
    void wie_twee_keer_genoemd_is_wordt_aangewezen_ook_bij_inwoners() {
        post("""
                        {"datum":"2029-01-01","van":["GM0384","GM0384"],"naar":[{"gemeente":"GM0363"},{"gemeente":"GM0363"}],"bron":"b"}""")
                .statusCode(400)
                .body("fouten.veld", contains("van[1]", "naar[1].gemeente", "van"));
        given().contentType("application/json")
                .body(
                        """
                        {"bron":"CBS","inwoners":[{"gemeente":"GM0384","aantal":1},{"gemeente":"GM0384","aantal":2},
                         {"gemeente":"GM9999","aantal":3}]}""")
                .put("/v1/inwonertallen/2016-01-01")
                .then()
                .statusCode(400)
                .body("fouten.veld", contains("inwoners[1].gemeente", "inwoners[2].gemeente"));
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

    private static void stel(String halfjaar, String gemeente, int aantal, int status) {
        given().contentType("application/json")
                .body("{\"aantal\":%d,\"soort\":\"VASTSTELLING\",\"datum\":\"2018-04-02\",\"bron\":\"circulaire\"}"
                        .formatted(aantal))
                .put("/v1/taakstellingen/" + halfjaar + "/" + gemeente)
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse lijst(String halfjaar, String gemeente) {
        return when().get("/v1/taakstellingen?halfjaar=" + halfjaar + "&gemeente=" + gemeente)
                .then()
                .statusCode(200);
    }

    private static void inwoners(String dag, String regels) {
        given().contentType("application/json")
                .body("{\"bron\":\"CBS\",\"inwoners\":[%s]}".formatted(regels))
                .put("/v1/inwonertallen/" + dag)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/herindelingen")
                .then();
    }
}
