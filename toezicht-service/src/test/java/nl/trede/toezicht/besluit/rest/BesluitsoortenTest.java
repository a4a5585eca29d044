// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.rest;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.Test;

/** Freezing, withdrawing, excusing a whole provincie, and two who decide at once; through HTTP, as a province does it. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class BesluitsoortenTest {

    @Inject
    Speelveld speelveld;

    @Test
    void een_bevroren_trede_blijft_staan_tot_de_bevriezing_is_ingetrokken() {
        gemeente("GM1801", "Vriesveen", "PV22");
        besluit("GM1801", trede("2023-II", 2, "2024-03-01")).statusCode(201);
        String bevriezing = besluit(
                        "GM1801",
                        "{'soort':'BEVRIEZING','halfjaar':'2024-I','datum':'2024-08-01','tot':'2026-07-01','motivering':'corona'}")
                .statusCode(201)
                .body("trede", equalTo(2))
                .body("tot", equalTo("2026-07-01"))
                .body("methode", equalTo("TOTAAL"))
                .extract()
                .path("id");

        dossier("GM1801").body("trede", equalTo(2)).body("versie", equalTo(2));
        post("GM1801/beoordelingen", "{'halfjaar':'2024-I'}")
                .statusCode(201)
                .body("voorgesteldeTrede", equalTo(2))
                .body(
                        "uitleg.regels.toelichting",
                        hasItem("De trede is bevroren tot 01-07-2026. De gemeente blijft op trede 2."));
        besluit("GM1801", trede("2024-I", 3, "2024-11-19"))
                .statusCode(400)
                .body("fouten.find { it.veld == 'trede' }.reden", containsString("bevroren op 2 tot 01-07-2026"));
        besluit("GM1801", "{'soort':'INTREKKING','besluit':'" + bevriezing + "','datum':'2024-12-01'}")
                .statusCode(400)
                .body("fouten.veld", contains("motivering"));
        besluit(
                        "GM1801",
                        "{'soort':'INTREKKING','besluit':'" + bevriezing
                                + "','datum':'2024-12-01','motivering':'ontdooid'}")
                .statusCode(201)
                .body("ingetrokken", equalTo(bevriezing))
                .body("halfjaar", equalTo("2024-I"));

        given().get("/v1/gemeenten/GM1801/besluiten/" + bevriezing).then().body("ingetrokkenDoor", notNullValue());
        dossier("GM1801")
                .body("bevroren", equalTo(false))
                .body("trede", equalTo(2))
                .body("versie", equalTo(3));
        besluit(
                        "GM1801",
                        "{'soort':'INTREKKING','besluit':'" + bevriezing
                                + "','datum':'2024-12-02','motivering':'nog eens'}")
                .statusCode(400)
                .body("fouten[0].reden", containsString("is al ingetrokken"));
    }

    @Test
    void een_bevriezing_en_een_intrekking_gaan_de_wereld_in_zoals_het_contract_zegt() {
        gemeente("GM1802", "Berichtveen", "PV22");
        besluit("GM1802", trede("2023-II", 1, "2024-03-01")).statusCode(201);
        String bevriezing = besluit(
                        "GM1802",
                        "{'soort':'BEVRIEZING','halfjaar':'2024-I','datum':'2024-08-01','motivering':'corona'}")
                .statusCode(201)
                .extract()
                .path("id");
        String intrekking = besluit(
                        "GM1802",
                        "{'soort':'INTREKKING','besluit':'" + bevriezing
                                + "','datum':'2024-12-01','motivering':'ontdooid'}")
                .statusCode(201)
                .extract()
                .path("id");

        var bevroren = event(bevriezing, "nl.trede.toezicht.bevriezing-besloten.v1");
        Contracts.assertFits("toezicht/bevriezing-besloten.v1", bevroren);
        assertThat(bevroren.at("/bevriezing/trede").asInt()).isEqualTo(1);
        var ingetrokken = event(intrekking, "nl.trede.toezicht.besluit-ingetrokken.v1");
        Contracts.assertFits("toezicht/besluit-ingetrokken.v1", ingetrokken);
        assertThat(ingetrokken.at("/ingetrokken/besluit").asText()).isEqualTo(bevriezing);
    }

    @Test
    void wie_een_besluit_intrekt_zet_de_ladder_terug_en_vergeet_niets() {
        gemeente("GM1803", "Terugveen", "PV22");
        besluit("GM1803", trede("2023-II", 1, "2024-03-01")).statusCode(201);
        String tweede = besluit("GM1803", trede("2024-I", 2, "2024-08-01"))
                .statusCode(201)
                .extract()
                .path("id");
        besluit(
                        "GM1803",
                        "{'soort':'INTREKKING','besluit':'" + tweede
                                + "','datum':'2024-10-01','motivering':'cijfers gecorrigeerd'}")
                .statusCode(201);

        dossier("GM1803")
                .body("trede", equalTo(1))
                .body("sinds", equalTo("2024-03-01"))
                .body("verloopInWoorden", equalTo("2023-II trede 1"))
                .body("besluiten", hasSize(3));
    }

    @Test
    void van_twee_die_tegelijk_besluiten_hoort_de_tweede_wat_er_veranderde() {
        gemeente("GM1804", "Tweelingen", "PV22");
        String voorstel =
                post("GM1804/beoordelingen", "{'halfjaar':'2024-I'}").extract().path("id");
        besluit("GM1804", met(trede("2024-I", 1, "2024-11-19"), "'beoordeling':'" + voorstel + "'"))
                .statusCode(201)
                .header("ETag", "\"1\"");

        besluit("GM1804", met(trede("2024-I", 2, "2024-11-20"), "'beoordeling':'" + voorstel + "'"))
                .statusCode(409)
                .body("detail", containsString("besluit van 19-11-2024 over 2024-I: trede 1 Signaleren"));
        besluit("GM1804", met(trede("2024-I", 2, "2024-11-20"), "'verwachteVersie':0"))
                .statusCode(409)
                .body("detail", containsString("Het dossier is nu bij versie 1"));
        besluit("GM1804", met(trede("2024-I", 2, "2024-11-19"), "'orgaan':'GS'"))
                .statusCode(409);
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(json(met(trede("2024-I", 2, "2024-11-20"), "'orgaan':'GS'")))
                .post("/v1/gemeenten/GM1804/besluiten")
                .then()
                .statusCode(409);
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(json(met(trede("2024-I", 2, "2024-11-20"), "'orgaan':'GS'")))
                .post("/v1/gemeenten/GM1804/besluiten")
                .then()
                .statusCode(201);
    }

    @Test
    void een_besluit_van_voor_zijn_feiten_kan_niet() {
        gemeente("GM1805", "Vroegstad", "PV22");
        String voorstel =
                post("GM1805/beoordelingen", "{'halfjaar':'2024-I'}").extract().path("id");

        besluit("GM1805", met(trede("2024-I", 1, "2024-06-15"), "'beoordeling':'" + voorstel + "'"))
                .statusCode(400)
                .body("fouten.find { it.veld == 'datum' }.reden", containsString("de cijfers zijn van 01-07-2024"));
        besluit("GM1805", trede("2024-I", 1, "2024-06-15")).statusCode(400).body("fouten.veld", contains("datum"));
    }

    @Test
    void wat_onleesbaar_is_verbergt_de_andere_fouten_niet() {
        gemeente("GM1806", "Foutenrode", "PV22");

        besluit(
                        "GM1806",
                        "{'soort':'TREDE','halfjaar':'2024-I','trede':9,'datum':'gisteren','meetpunt':'2025-01-01','x':1}")
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("datum", "x", "trede", "meetpunt"));
        besluit("GM1806", "{'soort':'VERSCHONING','halfjaar':'2024-I','datum':5}")
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("datum", "grond", "meetpunt"));
    }

    @Test
    void een_hele_provincie_wordt_in_een_keer_verschoond_en_de_cijfers_blijven() {
        gemeente("GM1811", "Eén", "PV27");
        gemeente("GM1812", "Twee", "PV27");
        speelveld.gemeente("GM1813", "Drie", "PV27");
        speelveld.feiten(opening("GM1813", "2024-I", 50), taakstelling("GM1813", "2024-I", 26));

        given().contentType(ContentType.JSON)
                .body(
                        json(
                                "{'soort':'VERSCHONING','halfjaar':'2024-I','grond':'eenmalig','meetpunt':'2025-01-01','datum':'2024-11-19','alleenMetAchterstand':true}"))
                .post("/v1/provincies/PV27/besluiten")
                .then()
                .statusCode(201)
                .body("besluiten.gemeente", hasItems("GM1811", "GM1812"))
                .body("besluiten.find { it.gemeente == 'GM1811' }.bereik", equalTo("PROVINCIE"))
                .body("overgeslagen.gemeente", hasItem("GM1813"));
        dossier("GM1811").body("bevroren", equalTo(true)).body("trede", equalTo(0));
        given().get("/v1/gemeenten/GM1811/standen/2024-I").then().body("saldo", equalTo(-13));
        given().get("/v1/provincies/PV27/besluiten?soort=VERSCHONING&halfjaar=2024-I&paginaGrootte=1")
                .then()
                .statusCode(200)
                .body("besluiten", hasSize(1));
        given().contentType(ContentType.JSON)
                .body(json("{'soort':'VERSCHONING','halfjaar':'2024-I'}"))
                .post("/v1/provincies/PV27/besluiten")
                .then()
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("datum", "grond", "meetpunt"));
    }

    @Test
    void een_provincie_zonder_gemeenten_in_het_halfjaar_kan_niet_worden_verschoond() {
        speelveld.provincie("PV95", "Later");
        speelveld.gemeente("GM1814", "Nieuwstad", "PV95", LocalDate.parse("2024-01-01"), null);

        provinciebesluit(
                        "PV95",
                        "{'soort':'VERSCHONING','halfjaar':'2023-I','grond':'eenmalig','meetpunt':'2025-01-01','datum':'2024-11-19'}")
                .statusCode(400)
                .body("fouten.veld", contains("halfjaar"))
                .body("fouten.reden", contains("in 2023-I heeft de provincie geen gemeenten"));
        provinciebesluit("PV95", "{'soort':'TREDE','halfjaar':'2023-I','datum':'2024-11-19'}")
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("soort", "halfjaar", "grond", "meetpunt"));
        given().get("/v1/provincies/PV95/besluiten").then().body("totaal", equalTo(0));
    }

    private static ValidatableResponse provinciebesluit(String provincie, String body) {
        return given().contentType(ContentType.JSON)
                .body(json(body))
                .post("/v1/provincies/" + provincie + "/besluiten")
                .then();
    }

    @Test
    void een_voorstel_is_achterhaald_als_de_feiten_veranderen_en_zegt_waarin() {
        gemeente("GM1807", "Oudnieuws", "PV22");
        String id =
                post("GM1807/beoordelingen", "{'halfjaar':'2024-I'}").extract().path("id");
        given().get("/v1/gemeenten/GM1807/beoordelingen/" + id).then().body("achterhaald", equalTo(false));
        besluit("GM1807", met(trede("2024-I", 1, "2024-11-19"), "'beoordeling':'" + id + "'"))
                .statusCode(201);
        given().get("/v1/gemeenten/GM1807/beoordelingen/" + id).then().body("achterhaald", equalTo(false));

        speelveld.feiten(taakstelling("GM1807", "2024-I", 20, 2, "2024-06-01"));

        given().get("/v1/gemeenten/GM1807/beoordelingen/" + id)
                .then()
                .body("achterhaald", equalTo(true))
                .body("verschillen.find { it.naam == 'taakstelling' }.was", equalTo(26))
                .body("verschillen.find { it.naam == 'taakstelling' }.is", equalTo(20))
                .body("verschillen.find { it.naam == 'saldo' }.is", equalTo(-7));
        given().get("/v1/gemeenten/GM1807/beoordelingen?halfjaar=2024-I")
                .then()
                .body("beoordelingen[0].achterhaald", equalTo(true));
    }

    @Test
    void een_hele_provincie_krijgt_in_een_keer_voorstellen() {
        gemeente("GM1821", "Voorstel", "PV22");
        speelveld.gemeente("GM1822", "Zonder Cijfers", "PV22");

        given().contentType(ContentType.JSON)
                .body(json("{'halfjaar':'2024-I'}"))
                .post("/v1/provincies/PV22/beoordelingen")
                .then()
                .statusCode(201)
                .body("beoordelingen.gemeente", hasItem("GM1821"))
                .body("overgeslagen.find { it.gemeente == 'GM1822' }.reden", containsString("nog geen cijfers"));
        given().get("/v1/provincies/PV22/beoordelingen?halfjaar=2024-I&oordeel=NIET_GEHAALD_ACHTERSTAND_TOEGENOMEN")
                .then()
                .statusCode(200)
                .body("beoordelingen.gemeente", hasItem("GM1821"));
        given().get("/v1/provincies/PV22/beoordelingen")
                .then()
                .statusCode(400)
                .body("fouten.veld", contains("halfjaar"));
        given().contentType(ContentType.JSON)
                .body(json("{'halfjaar':'2024-I','peildatum':'2030-01-01'}"))
                .post("/v1/provincies/PV22/beoordelingen")
                .then()
                .statusCode(400)
                .body("fouten.veld", contains("peildatum"));
    }

    @Test
    void dezelfde_feiten_en_een_andere_trede_wordt_gevonden_met_de_redenen() {
        gemeente("GM1831", "Links", "PV22");
        gemeente("GM1832", "Rechts", "PV22");
        for (var code : new String[] {"GM1831", "GM1832"}) {
            post(code + "/beoordelingen", "{'halfjaar':'2024-I'}").statusCode(201);
        }
        besluit("GM1831", trede("2024-I", 1, "2024-11-19")).statusCode(201);
        besluit("GM1832", met(trede("2024-I", 2, "2024-11-19"), "'motivering':'al eerder gewaarschuwd'"))
                .statusCode(201);

        given().get("/v1/provincies/PV22/gelijke-gevallen?halfjaar=2024-I")
                .then()
                .statusCode(200)
                .body("groepen[0].ongelijk", equalTo(true))
                .body("groepen[0].gevallen.gemeente", hasItems("GM1831", "GM1832"))
                .body(
                        "groepen[0].gevallen.find { it.gemeente == 'GM1832' }.redenen",
                        hasItem("Besluit van 19-11-2024: trede 2. al eerder gewaarschuwd"));
        given().get("/v1/gelijke-gevallen?halfjaar=2024-I&gemeente=GM1831&gemeente=GM1832")
                .then()
                .statusCode(200)
                .body("zelfdeFeiten", equalTo(true))
                .body("zelfdeTrede", equalTo(false))
                .body("verklaring", containsString("Dezelfde feiten en een andere trede"));
        given().get("/v1/gelijke-gevallen?gemeente=GM1831&gemeente=GM9999")
                .then()
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("halfjaar", "gemeente"));
    }

    @Test
    void een_trede_mag_blijven_en_sinds_overleeft_dat() {
        gemeente("GM1808", "Blijfdam", "PV22");
        besluit("GM1808", trede("2021-II", 3, "2021-09-15")).statusCode(201);
        besluit("GM1808", trede("2023-II", 3, "2024-03-05")).statusCode(201);

        dossier("GM1808")
                .body("sinds", equalTo("2021-09-15"))
                .body("bevrorenTot", nullValue())
                .body("verloopInWoorden", equalTo("15-09-2021 trede 3, 2023-II trede 3"))
                .body("tredeverloop[0].moment", equalTo("15-09-2021"));
    }

    private void gemeente(String code, String naam, String provincie) {
        speelveld.gemeente(code, naam, provincie);
        speelveld.feiten(
                opening(code, "2024-I", -10), taakstelling(code, "2024-I", 26), gehuisvest(code, "2024-I", 23));
    }

    private static String trede(String halfjaar, int trede, String datum) {
        return "{'soort':'TREDE','halfjaar':'%s','trede':%d,'datum':'%s'}".formatted(halfjaar, trede, datum);
    }

    private static String met(String body, String erbij) {
        return body.replace(
                "}", "," + erbij + (erbij.contains("motivering") ? "}" : ",'motivering':'eigen afweging'}"));
    }

    private static ValidatableResponse besluit(String gemeente, String body) {
        return post(gemeente + "/besluiten", body);
    }

    private static ValidatableResponse post(String pad, String body) {
        return given().contentType(ContentType.JSON)
                .body(json(body))
                .post("/v1/gemeenten/" + pad)
                .then();
    }

    private static ValidatableResponse dossier(String gemeente) {
        return given().get("/v1/gemeenten/" + gemeente + "/dossier").then().statusCode(200);
    }

    private static String json(String tekst) {
        return tekst.replace('\'', '"');
    }

    private static JsonNode event(String besluit, String type) {
        return TestEvents.await(
                        "toezicht.v1",
                        published -> published.type().equals(type)
                                && published.data().path("besluit").asText().equals(besluit))
                .data();
    }
}
