// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling.rest;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.Api.lees;
import static nl.trede.toezicht.Api.maak;
import static nl.trede.toezicht.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.Dossierproef;
import nl.trede.toezicht.herinnering.persistence.Wekker;
import org.junit.jupiter.api.Test;

/** The minister asks GS to act (Gemeentewet, article 124a): the term is guarded as any other, and the power can pass to the minister. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class MinisterrouteTest extends Dossierproef {

    private static final String VERZOEK =
            "{\"datum\":\"2031-02-03\",\"uiterlijk\":\"2031-03-03\",\"toelichting\":\"zwaarwegend algemeen belang\"}";

    @Inject
    Wekker wekker;

    @Test
    void van_verzoek_tot_overgang() {
        klok.zet(LocalDate.parse("2031-02-03"));
        speelveld.gemeente("GM3420", "Ministerstad", "PV28");
        String id = maak("GM3420/ministerverzoeken", VERZOEK);
        post("GM3420/ministerverzoeken", VERZOEK).statusCode(200).body("id", equalTo(id));
        given().get("/v1/provincies/PV28/kalender?gemeente=GM3420&van=2031-02-03")
                .then()
                .body("dagen.titel", contains("Laatste dag: verzoek van de minister (artikel 124a)"))
                .body("dagen.datum", contains("2031-03-03"));
        post("GM3420/ministerverzoeken/" + id + "/overgang", "{\"overgegaanOp\":\"2031-03-03\"}")
                .statusCode(400)
                .body("fouten[0].reden", equalTo("kan pas na de termijn van de minister (03-03-2031)"));
        klok.zet(LocalDate.parse("2031-02-24"));
        wekker.kijk();
        var herinnerd = TestEvents.await(
                "toezicht.v1",
                bericht -> bericht.type().endsWith("termijn-herinnerd.v1")
                        && bericht.key().equals("GM3420"));
        assertThat(herinnerd.data().get("omschrijving").asText()).isEqualTo("verzoek van de minister (artikel 124a)");
        klok.zet(LocalDate.parse("2031-03-04"));
        taken().body(
                        "taken.wat",
                        contains(
                                "Besluit wat er volgt: de termijn voor \"verzoek van de minister (artikel 124a)\" is voorbij"));
        post("GM3420/ministerverzoeken/" + id + "/overgang", "{\"overgegaanOp\":\"2031-03-04\"}")
                .statusCode(201)
                .body("overgegaanOp", equalTo("2031-03-04"));
        post("GM3420/ministerverzoeken/" + id + "/overgang", "{\"overgegaanOp\":\"2031-03-04\"}")
                .statusCode(200);
        post("GM3420/ministerverzoeken/" + id + "/overgang", "{\"overgegaanOp\":\"2031-03-05\"}")
                .statusCode(409);
        taken().body("taken", empty());
        lees("GM3420/tijdlijn?soort=INDEPLAATSSTELLING")
                .body(
                        "gebeurtenissen.titel",
                        contains(
                                "Verzoek van de minister (artikel 124a)",
                                "De bevoegdheid gaat over op de minister (artikel 124a)"));
    }

    @Test
    void een_besluit_van_gs_is_genoeg() {
        klok.zet(LocalDate.parse("2031-02-10"));
        speelveld.gemeente("GM3421", "Besluitstad", "PV28");
        maak("GM3421/ministerverzoeken", VERZOEK);
        maak(
                "GM3421/indeplaatsstellingen",
                """
                {"datum":"2031-02-09","omvang":"TOTAAL","personen":5,"motivering":"de minister verzocht het","spoed":true,
                 "onderdelen":[{"omschrijving":"huisvesten","uiterlijk":"2031-05-01"}]}""");
        given().get("/v1/provincies/PV28/kalender?gemeente=GM3421&van=2031-02-03")
                .then()
                .body("dagen.findAll { it.titel.contains('minister') }.afgehandeld", contains(true));
    }

    @Test
    void op_het_formulier() {
        klok.zet(LocalDate.parse("2031-03-10"));
        speelveld.gemeente("GM3422", "Formulierstad", "PV28");
        var vastleggen = "/gemeenten/GM3422/vastleggen/";
        given().formParams("datum", "2031-04-01", "uiterlijk", "2031-03-01", "toelichting", "")
                .post(vastleggen + "ministerverzoek")
                .then()
                .statusCode(400)
                .body("html.body.'**'.findAll { it.@id.text() == 'datum-fout' }.size()", equalTo(1))
                .body("html.body.'**'.findAll { it.@id.text() == 'uiterlijk-fout' }.size()", equalTo(1))
                .body("html.body.'**'.findAll { it.@id.text() == 'toelichting-fout' }.size()", equalTo(1));
        given().redirects()
                .follow(false)
                .formParams("datum", "2031-02-03", "uiterlijk", "2031-03-03", "toelichting", "zwaarwegend belang")
                .post(vastleggen + "ministerverzoek")
                .then()
                .statusCode(303);
        String id = lees("GM3422/ministerverzoeken").extract().path("ministerverzoeken[0].id");
        given().redirects()
                .follow(false)
                .formParams("overgegaanOp", "2031-03-05")
                .post(vastleggen + "overgang/" + id)
                .then()
                .statusCode(303);
        lees("GM3422/ministerverzoeken").body("ministerverzoeken.overgegaanOp", hasItem("2031-03-05"));
        assertThat(given().get("/gemeenten/GM3422/dossier").asString())
                .contains("de minister handelt sinds 5 maart 2031")
                .doesNotContain("vastleggen/overgang");
    }

    private static ValidatableResponse taken() {
        return given().get("/v1/provincies/PV28/werkvoorraad?gemeente=GM3420").then();
    }
}
