// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import nl.trede.platform.testkit.TestInfrastructure;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each list asks the database the same number of questions, whether it shows one row or many. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class VastAantalVragenTest {

    private static final int RIJEN = 12;

    @Inject
    SessionFactory sessies;

    /** So that every list has rows. */
    @BeforeEach
    void rijen() {
        if (aantal("/v1/vrijstellingen?gemeente=GM0358", "totaal") >= RIJEN) {
            return;
        }
        IntStream.range(0, RIJEN).forEach(i -> {
            var halfjaar = (1970 + i) + "-I";
            zet("landelijke-taakstellingen/" + halfjaar, 1000);
            zet("taakstellingen/" + halfjaar + "/GM0358", 50);
            zet("taakstellingen/" + halfjaar + "/GM0362", 60);
            zet("amv-taakstellingen/" + halfjaar + "/GM0358", 3);
            stuur(
                    "bijstellingen",
                    "{\"halfjaar\":\"%s\",\"landelijk\":900,\"datum\":\"1999-01-01\",\"reden\":\"r\",\"bron\":\"b\",\"taakstellingen\":[{\"gemeente\":\"GM0358\",\"aantal\":40},{\"gemeente\":\"GM0362\",\"aantal\":55}]}"
                            .formatted(halfjaar));
            stuur(
                    "ruilingen",
                    "{\"halfjaar\":\"%s\",\"bron\":\"b\",\"delen\":[{\"gemeente\":\"GM0358\",\"van\":40,\"naar\":41,\"besluitdatum\":\"1999-02-01\",\"kenmerk\":\"k\"},{\"gemeente\":\"GM0362\",\"van\":55,\"naar\":54,\"besluitdatum\":\"1999-02-01\",\"kenmerk\":\"k\"}]}"
                            .formatted(halfjaar));
            stuur(
                    "vrijstellingen",
                    "{\"gemeente\":\"GM0358\",\"vanaf\":\"%d-01-01\",\"tot\":\"%d-02-01\",\"aantal\":41,\"grond\":\"g\",\"bron\":\"b\"}"
                            .formatted(1970 + i, 1970 + i));
            stuur(
                    "provinciewijzigingen",
                    "{\"gemeente\":\"GM0362\",\"naar\":\"%s\",\"datum\":\"%d-05-01\",\"bron\":\"b\"}"
                            .formatted(i % 2 == 0 ? "PV28" : "PV27", 2040 + i));
        });
    }

    @ParameterizedTest(name = "{0} in hoogstens {1} vragen")
    @CsvSource({
        "gemeenten?datum=2024-01-01&zoek=e, 2",
        "gemeenten?provincie=PV25&volgorde=INWONERS, 2",
        "herindelingen?van=2019-01-01, 2",
        "provinciewijzigingen?gemeente=GM0362, 2",
        "provinciewijzigingen?provincie=PV28&volgorde=GEMEENTE, 2",
        "landelijke-taakstellingen?pagina=1, 2",
        "taakstellingen?gemeente=GM0358, 2",
        "taakstellingen?provincie=PV27, 2",
        "bijstellingen?volgorde=HALFJAAR, 2",
        "ruilingen?gemeente=GM0358&volgorde=HALFJAAR, 3",
        "vrijstellingen?gemeente=GM0358&volgorde=VANAF, 2",
        "amv-taakstellingen?volgorde=AANTAL, 2"
    })
    void een_lijst_van_veel_rijen_stelt_evenveel_vragen_als_een_van_een(String pad, int hoogstens) {
        // Given
        assertThat(aantal("/v1/" + pad + "&paginaGrootte=1", "totaal")).isGreaterThan(RIJEN - 1);
        // When
        var een = vragen("/v1/" + pad + "&paginaGrootte=1");
        var veel = vragen("/v1/" + pad + "&paginaGrootte=12");
        // Then
        assertThat(een).isPositive().isLessThanOrEqualTo(hoogstens);
        assertThat(veel).isEqualTo(een);
    }

    @ParameterizedTest(name = "{0} in hoogstens {1} vragen")
    @CsvSource({
        "halfjaren?halfjaar=1970-I, 8",
        "gemeenten?zoek=e, 3",
        "gemeenten/GM0358, 9",
        "bijstellingen, 3",
        "ruilingen, 4",
        "vrijstellingen, 3",
        "amv-taakstellingen, 2",
        "provinciewijzigingen, 3"
    })
    void een_pagina_stelt_een_vast_aantal_vragen(String pad, int hoogstens) {
        assertThat(vragen("/" + pad)).isPositive().isLessThanOrEqualTo(hoogstens);
    }

    private long vragen(String pad) {
        var telling = sessies.getStatistics();
        telling.clear();
        given().accept(pad.startsWith("/v1/") ? "application/json" : "text/html")
                .get(pad)
                .then()
                .statusCode(200);
        return telling.getPrepareStatementCount();
    }

    private static int aantal(String pad, String veld) {
        return given().get(pad).then().statusCode(200).extract().path(veld);
    }

    private static void zet(String pad, int aantal) {
        var soort = pad.startsWith("amv") ? "" : "\"soort\":\"VASTSTELLING\",";
        given().contentType("application/json")
                .body("{\"aantal\":%d,%s\"datum\":\"1969-10-01\",\"bron\":\"b\"}".formatted(aantal, soort))
                .put("/v1/" + pad)
                .then()
                .statusCode(201);
    }

    private static void stuur(String pad, String body) {
        given().contentType("application/json")
                .body(body)
                .post("/v1/" + pad)
                .then()
                .statusCode(201);
    }
}
