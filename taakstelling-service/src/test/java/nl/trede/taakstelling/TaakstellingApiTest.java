// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class TaakstellingApiTest {

    private static final String VASTSTELLING =
            """
            {"aantal":336,"soort":"VASTSTELLING","datum":"2023-04-01","bron":"circulaire"}""";
    private static final String BIJSTELLING =
            """
            {"aantal":216,"soort":"BIJSTELLING","datum":"2023-11-10","bron":"brief Flevoland over 2023-II"}""";

    @Test
    void een_bijstelling_is_een_tweede_versie_en_geldt() {
        // Given
        put("2021-II/GM0034", VASTSTELLING).statusCode(201).body("versie", equalTo(1));
        // When
        put("2021-II/GM0034", BIJSTELLING)
                .statusCode(201)
                .body("gemeente", equalTo("GM0034"))
                .body("halfjaar", equalTo("2021-II"))
                .body("aantal", equalTo(216))
                .body("versie", equalTo(2))
                .body("soort", equalTo("BIJSTELLING"))
                .body("datum", equalTo("2023-11-10"))
                .body("geldend", equalTo(true));
        // Then
        when().get("/v1/taakstellingen?halfjaar=2021-II")
                .then()
                .statusCode(200)
                .body("taakstellingen.aantal", contains(216))
                .body("totaal", equalTo(1));
        when().get("/v1/taakstellingen/2021-II/GM0034/versies")
                .then()
                .body("versies.aantal", contains(336, 216))
                .body("versies.geldend", contains(false, true));
    }

    @Test
    void hetzelfde_nog_eens_verandert_niets() {
        put("2020-II/GM0034", VASTSTELLING).statusCode(201);
        put("2020-II/GM0034", BIJSTELLING).statusCode(201);
        put("2020-II/GM0034", VASTSTELLING).statusCode(200).body("versie", equalTo(1));
        when().get("/v1/taakstellingen/2020-II/GM0034").then().body("aantal", equalTo(216));
        when().get("/v1/taakstellingen/2020-II/GM0034/versies").then().body("versies", hasSize(2));
    }

    @Test
    void twee_dezelfde_tegelijk_geven_een_versie() throws Exception {
        // Given
        var tegelijk = Executors.newFixedThreadPool(8);
        Callable<Integer> zet =
                () -> put("2019-II/GM0034", VASTSTELLING).extract().statusCode();
        // When
        var antwoorden = tegelijk.invokeAll(Stream.generate(() -> zet).limit(16).toList());
        // Then
        int gemaakt = 0;
        for (var antwoord : antwoorden) {
            assertThat(antwoord.get()).isIn(200, 201);
            gemaakt += antwoord.get() == 201 ? 1 : 0;
        }
        tegelijk.shutdown();
        assertThat(gemaakt).isEqualTo(1);
        when().get("/v1/taakstellingen/2019-II/GM0034/versies").then().body("versies", hasSize(1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # wat                  | pad             | body                                                                        | status | veld     | reden
            halfjaar 2024-III      | 2024-III/GM0034 | {"aantal":1,"soort":"VASTSTELLING","datum":"2023-04-01","bron":"b"}         | 400    | halfjaar | 2024-III
            geen gemeentecode      | 2024-I/GM34     | {"aantal":1,"soort":"VASTSTELLING","datum":"2023-04-01","bron":"b"}         | 400    | gemeente | GM34
            nog geen gemeente      | 2022-II/GM1992  | {"aantal":1,"soort":"VASTSTELLING","datum":"2023-04-01","bron":"b"}         | 400    | gemeente | bestaat pas sinds 2023-01-01
            geen gemeente meer     | 2027-I/GM1696   | {"aantal":1,"soort":"VASTSTELLING","datum":"2023-04-01","bron":"b"}         | 400    | gemeente | geldig tot 2027-01-01
            negatief               | 2024-I/GM0034   | {"aantal":-1,"soort":"VASTSTELLING","datum":"2023-04-01","bron":"b"}        | 400    | aantal   | 0
            gebroken               | 2024-I/GM0034   | {"aantal":1.5,"soort":"VASTSTELLING","datum":"2023-04-01","bron":"b"}       | 400    | aantal   | geheel
            als tekst              | 2024-I/GM0034   | {"aantal":"1","soort":"VASTSTELLING","datum":"2023-04-01","bron":"b"}       | 400    | aantal   | getal
            te groot               | 2024-I/GM0034   | {"aantal":99999999999,"soort":"VASTSTELLING","datum":"2023-04-01","bron":"b"} | 400  | aantal   | g
            geen aantal            | 2024-I/GM0034   | {"soort":"VASTSTELLING","datum":"2023-04-01","bron":"b"}                    | 400    | aantal   | v
            onbekende soort        | 2024-I/GM0034   | {"aantal":1,"soort":"GOK","datum":"2023-04-01","bron":"b"}                  | 400    | soort    | VASTSTELLING
            geen datum             | 2024-I/GM0034   | {"aantal":1,"soort":"VASTSTELLING","datum":"2023-02-30","bron":"b"}         | 400    | datum    | datum
            lege bron              | 2024-I/GM0034   | {"aantal":1,"soort":"VASTSTELLING","datum":"2023-04-01","bron":"  "}        | 400    | bron     | verplicht
            onbekend veld          | 2024-I/GM0034   | {"aantal":1,"soort":"VASTSTELLING","datum":"2023-04-01","bron":"b","x":1}   | 400    | x        | onbekend
            kapotte JSON           | 2024-I/GM0034   | {"aantal":1,                                                                | 400    | ''       | JSON
            geen inhoud            | 2024-I/GM0034   | ''                                                                          | 400    | ''       | ontbreekt
            """)
    void onjuiste_invoer_krijgt_een_uitleg(String wat, String pad, String body, int status, String veld, String reden) {
        put(pad, body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("title", equalTo("Ongeldige invoer"))
                .body("fouten.veld", hasItem(veld))
                .body("fouten.find { it.veld == '" + veld + "' }.reden", containsString(reden));
    }

    @Test
    void alle_fouten_komen_tegelijk() {
        put("2024-I/GM0034", """
                {"aantal":-3,"soort":"GOK","bron":""}""")
                .statusCode(400)
                .body("fouten.veld", hasItems("aantal", "soort", "datum", "bron"));
    }

    @Test
    void een_onbekende_gemeente_is_404_met_haar_code() {
        put("2024-I/GM9999", VASTSTELLING)
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("GM9999"));
        when().get("/v1/gemeenten/GM9999").then().statusCode(404).body("detail", containsString("GM9999"));
    }

    @Test
    void een_ander_soort_inhoud_is_415() {
        given().contentType("text/plain")
                .body(VASTSTELLING)
                .when()
                .put("/v1/taakstellingen/2024-I/GM0034")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void het_register_heeft_342_gemeenten_en_kent_hun_dagen() {
        when().get("/v1/gemeenten?datum=2026-11-21")
                .then()
                .statusCode(200)
                .body("totaal", equalTo(342))
                .body("gemeenten", hasSize(342));
        when().get("/v1/gemeenten?provincie=PV24")
                .then()
                .body("gemeenten.provincie", everyItem(equalTo("PV24")))
                .body("totaal", equalTo(6));
        when().get("/v1/gemeenten?provincie=PV28&datum=2022-12-31").then().body("totaal", equalTo(52));
        when().get("/v1/gemeenten?provincie=PV28&datum=2023-01-01").then().body("totaal", equalTo(50));
        when().get("/v1/gemeenten/GM1992")
                .then()
                .body("naam", equalTo("Voorne aan Zee"))
                .body("geldigVan", equalTo("2023-01-01"))
                .body("geldigTot", equalTo(null));
    }

    @Test
    void de_lijst_filtert_en_bladert() {
        for (var gemeente : new String[] {"GM0034", "GM0050", "GM1774"}) {
            put("2018-I/" + gemeente, VASTSTELLING).statusCode(201);
        }
        when().get("/v1/taakstellingen?halfjaar=2018-I&provincie=PV24")
                .then()
                .body("taakstellingen.gemeente", contains("GM0034", "GM0050"));
        when().get("/v1/taakstellingen?halfjaar=2018-I&gemeente=GM1774")
                .then()
                .body("taakstellingen.gemeente", contains("GM1774"));
        when().get("/v1/taakstellingen?halfjaar=2018-I&pagina=2&paginaGrootte=2")
                .then()
                .body("taakstellingen.gemeente", contains("GM1774"))
                .body("pagina", equalTo(2))
                .body("paginaGrootte", equalTo(2))
                .body("totaal", equalTo(3));
        when().get("/v1/taakstellingen?halfjaar=2024-III&pagina=abc")
                .then()
                .statusCode(400)
                .body("fouten.veld", hasItems("halfjaar", "pagina"));
    }

    @Test
    void de_landelijke_taakstelling_gaat_ook_in_versies() {
        given().contentType("application/json")
                .body(
                        """
                        {"aantal":27300,"soort":"VASTSTELLING","datum":"2021-04-01","bron":"Staatscourant"}""")
                .when()
                .put("/v1/landelijke-taakstellingen/2021-II")
                .then()
                .statusCode(201);
        given().contentType("application/json")
                .body(
                        """
                        {"aantal":17600,"soort":"BIJSTELLING","datum":"2021-11-10","bron":"Staatscourant"}""")
                .when()
                .put("/v1/landelijke-taakstellingen/2021-II")
                .then()
                .statusCode(201)
                .body("versie", equalTo(2));
        when().get("/v1/landelijke-taakstellingen/2021-II").then().body("aantal", equalTo(17600));
        when().get("/v1/landelijke-taakstellingen/2021-II/versies")
                .then()
                .body("versies.aantal", contains(27300, 17600));
        when().get("/v1/landelijke-taakstellingen?halfjaar=2021-II")
                .then()
                .body("landelijkeTaakstellingen.aantal", contains(17600));
        when().get("/v1/landelijke-taakstellingen/1999-I").then().statusCode(404);
    }

    private static ValidatableResponse put(String pad, String body) {
        return given().contentType("application/json")
                .body(body)
                .when()
                .put("/v1/taakstellingen/" + pad)
                .then();
    }
}
