// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo.rest;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.gecorrigeerd;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Regel 28: twee sommen. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class ProvinciestandResourceTest {

    @Inject
    Speelveld speelveld;

    @BeforeEach
    void een_provincie_met_vijf_gemeenten() {
        speelveld.gemeente("GM1501", "Achter", "PV30");
        speelveld.gemeente("GM1502", "Voor", "PV30");
        speelveld.gemeente("GM1503", "Precies", "PV30");
        speelveld.gemeente("GM1504", "Zonder", "PV30");
        speelveld.gemeente("GM1505", "Opgeheven", "PV30", null, LocalDate.parse("2024-01-01"));
        speelveld.feiten(
                opening("GM1501", "2024-I", -100),
                taakstelling("GM1501", "2024-I", 50),
                gehuisvest("GM1501", "2024-I", 20, "2024-04-01"),
                gehuisvest("GM1501", "2024-I", 30),
                opening("GM1502", "2024-I", 5),
                taakstelling("GM1502", "2024-I", 10),
                gehuisvest("GM1502", "2024-I", 12),
                opening("GM1503", "2024-I", 0),
                taakstelling("GM1503", "2024-I", 10),
                gehuisvest("GM1503", "2024-I", 10),
                opening("GM1505", "2023-I", -999));
    }

    @Test
    void in_de_som_van_de_saldi_gaat_een_voorsprong_van_de_achterstand_af() {
        given().get("/v1/provincies/PV30/standen/2024-I")
                .then()
                .statusCode(200)
                .body("somSaldiBegin", equalTo(-95))
                .body("somSaldi", equalTo(-113))
                .body("somAchterstanden", equalTo(120))
                .body("aantalGemeenten", equalTo(3))
                .body("aantalMetAchterstand", equalTo(1))
                .body("aantalPrecies", equalTo(1))
                .body("aantalMetVoorsprong", equalTo(1))
                .body("aantalZonderStand", equalTo(1))
                .body("standen.gemeente", contains("GM1501", "GM1502", "GM1503"));
    }

    @Test
    void op_een_peildatum() {
        given().get("/v1/provincies/PV30/standen/2024-I?peildatum=2024-04-01")
                .then()
                .body("somSaldi", equalTo(-130 - 5 - 10))
                .body("somAchterstanden", equalTo(145));
    }

    @Test
    void de_verandering_over_het_halfjaar_en_wie_haalde() {
        given().get("/v1/provincies/PV30/standen/2024-I")
                .then()
                .body("verandering", equalTo(-113 + 95))
                .body("somAchterstandenBegin", equalTo(100))
                .body("aantalGehaald", equalTo(2))
                .body("somWachtOpVerdeelsleutel", equalTo(0));
    }

    @Test
    void bekend_op_een_moment_is_precies_wat_men_toen_wist() {
        speelveld.gemeente("GM1521", "Grens", "PV31");
        speelveld.feiten(
                opening("GM1521", "2024-I", -10),
                taakstelling("GM1521", "2024-I", 5),
                gehuisvest("GM1521", "2024-I", 5));
        speelveld.feiten(gecorrigeerd("GM1521", "2024-I", 6, 2, "2024-08-01T00:00:00Z"));
        speelveld.provinciewijziging("GM1521", "PV31", "PV29", "2024-03-01", "2024-06-01T00:00:00Z");

        // na de wijziging hoort zij bij de andere provincie, voor die dag niet
        staat("PV29", "", "GM1521", -9);
        staat("PV29", "?bekendOp=2024-07-15T00:00:00Z", "GM1521", -10);
        staatNiet("PV31", "", "GM1521");
        staatNiet("PV29", "?peildatum=2024-02-01", "GM1521");
        staat("PV31", "?peildatum=2024-02-01", "GM1521", -15);
        // toen nog niemand van de wijziging wist
        staat("PV31", "?bekendOp=2024-05-01T00:00:00Z", "GM1521", -10);
        staatNiet("PV29", "?bekendOp=2024-05-01T00:00:00Z", "GM1521");
        staatNiet("PV31", "?bekendOp=2023-12-31T00:00:00Z", "GM1521");
    }

    private static void staat(String provincie, String vraag, String gemeente, int saldo) {
        given().get("/v1/provincies/" + provincie + "/standen/2024-I" + vraag)
                .then()
                .statusCode(200)
                .body("standen.find { it.gemeente == '" + gemeente + "' }.saldo", equalTo(saldo));
    }

    private static void staatNiet(String provincie, String vraag, String gemeente) {
        given().get("/v1/provincies/" + provincie + "/standen/2024-I" + vraag)
                .then()
                .statusCode(200)
                .body("standen.gemeente", not(hasItem(gemeente)));
    }

    @Test
    void de_sommen_gaan_over_alle_gemeenten_ook_als_de_lijst_bladert() {
        given().get("/v1/provincies/PV30/standen/2024-I?pagina=2&paginaGrootte=2")
                .then()
                .body("somSaldi", equalTo(-113))
                .body("standen.gemeente", contains("GM1503"))
                .body("totaal", equalTo(3));
    }

    @Test
    void een_provincie_die_niet_bestaat_en_een_peildatum_die_niet_past() {
        given().get("/v1/provincies/PV99/standen/2024-I")
                .then()
                .statusCode(404)
                .body("detail", equalTo("Provincie PV99 bestaat niet."));
        given().get("/v1/provincies/PV30/standen/2024-I?peildatum=2025-01-01")
                .then()
                .statusCode(400);
    }
}
