// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class OpeningsstandResourceTest {

    @Inject
    Speelveld speelveld;

    @Test
    void vastleggen_nog_eens_en_wijzigen() {
        speelveld.gemeente("GM1301", "Speelstad", "PV28");

        leg("GM1301", "2023-II", -147)
                .statusCode(201)
                .body("gemeente", equalTo("GM1301"))
                .body("saldo", equalTo(-147))
                .body("versie", equalTo(1))
                .body("vastgelegdOp", notNullValue());
        leg("GM1301", "2023-II", -147).statusCode(200).body("versie", equalTo(1));
        leg("GM1301", "2023-II", -150).statusCode(201).body("versie", equalTo(2));

        given().get("/v1/gemeenten/GM1301/openingsstand").then().statusCode(200).body("saldo", equalTo(-150));
        given().get("/v1/gemeenten/GM1301/openingsstand/versies")
                .then()
                .body("versies.saldo", equalTo(List.of(-147, -150)));
        given().get("/v1/gemeenten/GM1301/standen/2023-II").then().body("beginsaldo", equalTo(-150));
    }

    @Test
    void een_openingsstand_maakt_een_stand_en_vertelt_dat() {
        speelveld.gemeente("GM1302", "Speelstad", "PV28");

        leg("GM1302", "2024-I", 12).statusCode(201);

        var event = TestEvents.await("toezicht.v1", published -> published.key().equals("GM1302"));
        assertThat(event.data().get("beginsaldo").asInt()).isEqualTo(12);
    }

    @Test
    void schuift_de_openingsstand_op_dan_vervallen_de_eerdere_standen_en_komen_ze_met_een_hogere_versie_terug() {
        speelveld.gemeente("GM1303", "Speelstad", "PV28");
        leg("GM1303", "2023-I", 0).statusCode(201);
        speelveld.feiten(Speelveld.taakstelling("GM1303", "2024-I", 5));

        leg("GM1303", "2024-I", -3).statusCode(201);
        given().get("/v1/gemeenten/GM1303/standen").then().body("totaal", equalTo(1));
        given().get("/v1/gemeenten/GM1303/standen/2023-I")
                .then()
                .statusCode(404)
                .body(
                        "detail",
                        equalTo("De standen van gemeente Speelstad beginnen bij 2024-I; over 2023-I is er geen."));

        leg("GM1303", "2023-I", 0).statusCode(201);
        given().get("/v1/gemeenten/GM1303/standen").then().body("totaal", equalTo(3));
        var vervallen = TestEvents.await(
                "toezicht.v1",
                published -> published.key().equals("GM1303")
                        && published.type().equals("nl.trede.toezicht.stand-vervallen.v1")
                        && published.data().get("halfjaar").asText().equals("2023-I"));
        Contracts.assertFits("toezicht/stand-vervallen.v1", vervallen.data());
        assertThat(vervallen.data().get("versie").asInt()).isEqualTo(2);
        var event = TestEvents.await(
                "toezicht.v1",
                published -> published.key().equals("GM1303")
                        && published.data().get("halfjaar").asText().equals("2023-I")
                        && published.data().get("versie").asInt() > 2);
        assertThat(event.data().get("beginsaldo").asInt()).isZero();
    }

    @Test
    void een_openingsstand_die_een_andere_vervangt_of_de_keten_tegenspreekt_zegt_dat() {
        speelveld.gemeente("GM1307", "Speelstad", "PV28");
        leg("GM1307", "2023-I", -10).statusCode(201).body("waarschuwingen", hasSize(0));
        speelveld.feiten(Speelveld.taakstelling("GM1307", "2023-I", 5), Speelveld.gehuisvest("GM1307", "2023-I", 3));

        leg("GM1307", "2023-II", -20)
                .statusCode(201)
                .body(
                        "waarschuwingen",
                        contains(
                                "vervangt de openingsstand -10 bij 2023-I (brief)",
                                "de cijfers tot dan gaven bij 2023-II een beginsaldo van -12, niet -20",
                                "halfjaren voor 2023-II hebben hierna geen stand meer"));
        leg("GM1307", "2023-II", -20).statusCode(200).body("waarschuwingen", hasSize(0));
    }

    @Test
    void een_onbekende_gemeente_is_niet_gevonden() {
        leg("GM9998", "2023-II", 0)
                .statusCode(404)
                .body("detail", equalTo("Gemeente GM9998 staat niet in het register."));
        given().get("/v1/gemeenten/GM9998/openingsstand").then().statusCode(404);
    }

    @Test
    void zonder_openingsstand_is_er_geen() {
        speelveld.gemeente("GM1304", "Speelstad", "PV28");

        given().get("/v1/gemeenten/GM1304/openingsstand")
                .then()
                .statusCode(404)
                .body("detail", equalTo("Gemeente Speelstad (GM1304) heeft nog geen openingsstand."));
    }

    @Test
    void alle_fouten_tegelijk() {
        speelveld.gemeente("GM1305", "Speelstad", "PV28");

        given().contentType(ContentType.JSON)
                .body("{\"halfjaar\":\"2024-III\",\"saldo\":1.5,\"kleur\":\"rood\"}")
                .put("/v1/gemeenten/GM1305/openingsstand")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("fouten.veld", containsInAnyOrder("halfjaar", "saldo", "kleur", "bron"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
            1023-II, moet liggen tussen 1990-I en 2099-II
            2022-II, gemeente Jongstad bestaat niet in 2022-II
            2026-I , gemeente Jongstad bestaat niet in 2026-I
            """)
    void een_halfjaar_waarin_de_gemeente_niet_bestaat_wordt_geweigerd(String halfjaar, String reden) {
        speelveld.gemeente("GM1306", "Jongstad", "PV28", LocalDate.parse("2023-01-01"), LocalDate.parse("2026-01-01"));

        leg("GM1306", halfjaar, 0).statusCode(400).body("fouten.reden", hasItem(containsString(reden)));
    }

    private static ValidatableResponse leg(String gemeente, String halfjaar, int saldo) {
        return given().contentType(ContentType.JSON)
                .body("{\"halfjaar\":\"%s\",\"saldo\":%d,\"bron\":\"brief\"}".formatted(halfjaar, saldo))
                .put("/v1/gemeenten/" + gemeente + "/openingsstand")
                .then();
    }
}
