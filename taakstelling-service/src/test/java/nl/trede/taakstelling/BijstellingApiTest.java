// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bijstelling of 2023-II (27.300 to 17.600, Almere 336 to 216), played in halfjaren that no other test uses. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class BijstellingApiTest {

    private static final String BIJSTELLING =
            """
            {"halfjaar":"%s","landelijk":17600,"datum":"2023-11-10","reden":"minder vergunningen","bron":"Staatscourant",
             "taakstellingen":[{"gemeente":"GM0034","aantal":216},{"gemeente":"GM0050","aantal":23}]}""";

    @Test
    void een_bijstelling_is_een_daad_en_wordt_met_een_correctie_ongedaan_gemaakt() {
        // Given
        vastgesteld("1998-II");
        // When
        String id = post("bijstellingen", BIJSTELLING.formatted("1998-II"))
                .statusCode(201)
                .body("landelijk.oud", equalTo(27300))
                .body("landelijk.nieuw", equalTo(17600))
                .body("taakstellingen.oud", contains(336, 36))
                .body("taakstellingen.nieuw", contains(216, 23))
                .extract()
                .path("id");
        // Then
        geldt("1998-II", 17600, 216);
        var event = TestEvents.await(
                "taakstelling.v1",
                e -> e.key().equals("GM0034")
                        && e.data().path("halfjaar").asText().equals("1998-II")
                        && e.data().path("aantal").asInt() == 216);
        assertThat(event.data().get("vorigAantal").asInt()).isEqualTo(336);
        // and undone
        post("bijstellingen/" + id + "/correctie", "{\"datum\":\"2023-11-01\",\"reden\":\"te vroeg\"}")
                .statusCode(400);
        post("bijstellingen/" + id + "/correctie", "{\"datum\":\"2023-11-20\",\"reden\":\"verkeerd halfjaar\"}")
                .statusCode(201)
                .body("correctie.reden", equalTo("verkeerd halfjaar"));
        geldt("1998-II", 27300, 336);
        when().get("/v1/taakstellingen/1998-II/GM0034/versies")
                .then()
                .body("versies.aantal", contains(336, 216, 336))
                .body("versies.soort", contains("VASTSTELLING", "BIJSTELLING", "CORRECTIE"));
        post("bijstellingen/" + id + "/correctie", "{\"datum\":\"2023-11-21\",\"reden\":\"nog eens\"}")
                .statusCode(409);
    }

    @Test
    void dezelfde_bijstelling_nog_eens_is_dezelfde_daad() {
        vastgesteld("1989-II");
        var wens = BIJSTELLING.formatted("1989-II");
        String id = post("bijstellingen", wens).statusCode(201).extract().path("id");
        // another order of the gemeenten and spaces around the words make no other act
        post(
                        "bijstellingen",
                        wens.replace("[{", "[{\"gemeente\":\"GM0050\",\"aantal\":23},{")
                                .replace(",{\"gemeente\":\"GM0050\",\"aantal\":23}]", "]")
                                .replace("Staatscourant", " Staatscourant "))
                .statusCode(200)
                .body("id", equalTo(id))
                .body("taakstellingen.oud", contains(336, 36));
        when().get("/v1/taakstellingen/1989-II/GM0034/versies").then().body("versies", hasSize(2));
        when().get("/v1/bijstellingen?halfjaar=1989-II").then().body("totaal", equalTo(1));
    }

    @ParameterizedTest(name = "{0} wordt {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            17600                             | 17601                             | het landelijke aantal
            minder vergunningen               | meer vergunningen                 | de reden
            Staatscourant                     | brief                             | de bron
            {"gemeente":"GM0050","aantal":23} | {"gemeente":"GM0050","aantal":24} | GM0050
            {"gemeente":"GM0050","aantal":23} | {"gemeente":"GM0171","aantal":23} | GM0050, GM0171
            """)
    void een_andere_bijstelling_van_dezelfde_dag_is_strijdig(String eerst, String dan, String reden) {
        if (when().get("/v1/bijstellingen?halfjaar=1989-I").path("totaal").equals(0)) {
            vastgesteld("1989-I");
            post("bijstellingen", BIJSTELLING.formatted("1989-I")).statusCode(201);
        }
        post("bijstellingen", BIJSTELLING.formatted("1989-I").replace(eerst, dan))
                .statusCode(409)
                .body(
                        "detail",
                        equalTo(("over 1989-I is al een bijstelling van 2023-11-10 vastgesteld, die verschilt in %s;"
                                        + " een halfjaar kan per dag een keer worden bijgesteld")
                                .formatted(reden)));
        geldt("1989-I", 17600, 216);
    }

    @Test
    void een_bijstelling_die_ongedaan_is_gemaakt_wordt_niet_stil_herhaald() {
        vastgesteld("1988-II");
        String id = post("bijstellingen", BIJSTELLING.formatted("1988-II"))
                .extract()
                .path("id");
        post("bijstellingen/" + id + "/correctie", "{\"datum\":\"2023-11-20\",\"reden\":\"te vroeg\"}")
                .statusCode(201);
        post("bijstellingen", BIJSTELLING.formatted("1988-II"))
                .statusCode(409)
                .body("detail", containsString("ongedaan gemaakt op 2023-11-20; stel opnieuw bij met een latere dag"));
        geldt("1988-II", 27300, 336);
        post("bijstellingen", BIJSTELLING.formatted("1988-II").replace("2023-11-10", "2023-11-21"))
                .statusCode(201);
        geldt("1988-II", 17600, 216);
    }

    @Test
    void een_losse_bijstelling_van_die_dag_is_strijdig() {
        vastgesteld("1987-I");
        zet("taakstellingen/1987-I/GM0034", 220, "BIJSTELLING", "2023-11-10");
        post("bijstellingen", BIJSTELLING.formatted("1987-I"))
                .statusCode(409)
                .body("detail", equalTo("er is al een bijstelling van 2023-11-10 vastgesteld voor GM0034"));
        geldt("1987-I", 27300, 220);
        // what is wrong with the input is told first
        post("bijstellingen", BIJSTELLING.formatted("1987-I").replace("GM0050", "GM9999"))
                .statusCode(400)
                .body("fouten.veld", contains("taakstellingen[1].gemeente"));
    }

    @Test
    void als_een_regel_niet_kan_verandert_er_niets() {
        vastgesteld("1998-I");
        post("bijstellingen", BIJSTELLING.formatted("1998-I").replace("GM0050", "GM0171"))
                .statusCode(400)
                .body("fouten", hasSize(1))
                .body("fouten[0].reden", containsString("GM0171"));
        geldt("1998-I", 27300, 336);
        post("bijstellingen", BIJSTELLING.formatted("1998-I").replace("2023-11-10", "2023-03-10"))
                .statusCode(400)
                .body("fouten", hasSize(3));
    }

    @Test
    void een_gemeente_die_er_niet_is_wordt_bij_haar_regel_genoemd_naast_de_andere_fouten() {
        vastgesteld("1991-I");
        var onbekend = BIJSTELLING.formatted("1991-I").replace("GM0050", "GM9999");
        post("bijstellingen", onbekend)
                .statusCode(400)
                .body("fouten.veld", contains("taakstellingen[1].gemeente"))
                .body("fouten.reden", contains("gemeente GM9999 staat niet in het register"));
        post("bijstellingen", onbekend.replace("17600", "-1").replace("Staatscourant", " "))
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("landelijk", "bron", "taakstellingen[1].gemeente"));
        post("bijstellingen", BIJSTELLING.formatted("1991-I").replace("GM0050", "GM0034"))
                .statusCode(400)
                .body("fouten.veld", contains("taakstellingen[1].gemeente"))
                .body("fouten.reden", contains(containsString("GM0034 staat al in taakstellingen[0]")));
        // Weesp exists until 24 March 2022
        post("bijstellingen", BIJSTELLING.formatted("2022-II").replace("GM0050", "GM0457"))
                .statusCode(400)
                .body("fouten.reden", hasItem(containsString("Weesp is geldig tot 2022-03-24")));
        geldt("1991-I", 27300, 336);
    }

    @Test
    void een_correctie_noemt_een_te_vroege_dag_en_een_lege_reden_samen() {
        vastgesteld("1991-II");
        String id = post("bijstellingen", BIJSTELLING.formatted("1991-II"))
                .extract()
                .path("id");
        post("bijstellingen/" + id + "/correctie", "{\"datum\":\"2023-11-01\",\"reden\":\"\"}")
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("datum", "reden"));
    }

    @Test
    void een_latere_versie_houdt_de_correctie_tegen() {
        vastgesteld("1996-I");
        String id =
                post("bijstellingen", BIJSTELLING.formatted("1996-I")).extract().path("id");
        zet("taakstellingen/1996-I/GM0034", 217, "CORRECTIE", "2023-11-15");
        post("bijstellingen/" + id + "/correctie", "{\"datum\":\"2023-11-20\",\"reden\":\"toch niet\"}")
                .statusCode(409)
                .body("detail", containsString("GM0034"));
        geldt("1996-I", 17600, 217);
    }

    @Test
    void herberekenen_geeft_alle_gemeenten_een_nieuw_aantal() {
        zet("landelijke-taakstellingen/2023-I", 21200, "VASTSTELLING", "2022-09-30");
        var pad = "/v1/landelijke-taakstellingen/2023-I/verdelingsvoorstellen";
        String voorstel = given().contentType("application/json")
                .body("{\"inwonersOp\":\"2024-01-01\"}")
                .post(pad)
                .path("id");
        when().post(pad + "/" + voorstel + "/bevestiging").then().statusCode(201);
        post(
                        "bijstellingen",
                        """
                        {"halfjaar":"2023-I","landelijk":17000,"datum":"2023-03-01","reden":"r","bron":"b",
                         "herberekenen":true,"inwonersOp":"2024-01-01"}""")
                .statusCode(201)
                .body("taakstellingen", hasSize(342))
                .body("taakstellingen.find { it.gemeente == 'GM1730' }.nieuw", equalTo(33));
    }

    private static void vastgesteld(String halfjaar) {
        zet("landelijke-taakstellingen/" + halfjaar, 27300, "VASTSTELLING", "2023-04-01");
        zet("taakstellingen/" + halfjaar + "/GM0034", 336, "VASTSTELLING", "2023-04-01");
        zet("taakstellingen/" + halfjaar + "/GM0050", 36, "VASTSTELLING", "2023-04-01");
    }

    private static void geldt(String halfjaar, int landelijk, int almere) {
        when().get("/v1/landelijke-taakstellingen/" + halfjaar).then().body("aantal", equalTo(landelijk));
        when().get("/v1/taakstellingen/" + halfjaar + "/GM0034").then().body("aantal", equalTo(almere));
    }

    private static void zet(String pad, int aantal, String soort, String datum) {
        given().contentType("application/json")
                .body("{\"aantal\":%d,\"soort\":\"%s\",\"datum\":\"%s\",\"bron\":\"circulaire\"}"
                        .formatted(aantal, soort, datum))
                .put("/v1/" + pad)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse post(String pad, String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/" + pad)
                .then();
    }
}
