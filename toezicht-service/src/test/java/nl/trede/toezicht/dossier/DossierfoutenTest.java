// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.Api.lees;
import static nl.trede.toezicht.Api.maak;
import static nl.trede.toezicht.Api.post;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.Dossierproef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What someone types by mistake in a dossier: days that cannot be, what did not happen yet, twice the same. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class DossierfoutenTest extends Dossierproef {

    @BeforeEach
    void vandaag() {
        klok.zet(LocalDate.parse("2025-02-04"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            afspraken          | {'datum':'9999-12-31','personen':5}                                    | datum
            afspraken          | {'datum':'0001-01-01','personen':5}                                    | datum
            afspraken          | {'datum':'2025-04-01','personen':0}                                    | personen
            afspraken          | {'datum':'2025-04-01','percentageLopend':0}                            | personen
            termijnen          | {'document':'VERSLAG','start':'0001-01-01','aantal':4}                 | start
            termijnen          | {'document':'VERSLAG','start':'2025-01-01','laatsteDag':'9999-12-31'}  | laatsteDag
            termijnen          | {'document':' ','start':'2025-01-01','aantal':4}                       | document
            plannen            | {'status':'ONTVANGEN','datum':'2025-02-05'}                            | datum
            plannen            | {'status':'AANVAARD','datum':'1800-01-01'}                             | datum
            plannen            | {'status':'GEVRAAGD','datum':'2025-02-01','uiterlijk':'9999-12-31'}    | uiterlijk
            plannen            | {'status':'ONTVANGEN','datum':'2025-02-01','maatregelen':[{'omschrijving':' '}]} | maatregelen[0].omschrijving
            overleggen         | {'soort':'AMBTELIJK','datum':'1025-02-01'}                             | datum
            overleggen         | {'soort':'AMBTELIJK','datum':'2025-02-05','uitkomst':'op schema'}      | uitkomst
            overleggen         | {'soort':'AMBTELIJK','aanduiding':'31 februari 2025'}                  | aanduiding
            overleggen         | {'soort':'AMBTELIJK','aanduiding':'week 54 van 2025'}                  | aanduiding
            overleggen         | {'soort':'AMBTELIJK','aanduiding':'Q7 2025'}                           | aanduiding
            overleggen         | {'soort':'AMBTELIJK','aanduiding':'begin maart 20255'}                 | aanduiding
            toezichtinformatie | {'halfjaar':'2024-II','ontvangenOp':'2025-01-30','vastgesteldOp':'2024-01-30'} | vastgesteldOp
            ministerverzoeken  | {'datum':'2025-02-05','toelichting':'nodig'}                           | datum
            indeplaatsstellingen | {'datum':'0001-01-01','personen':5,'omvang':'TOTAAL','motivering':'nodig','onderdelen':[{'omschrijving':'x','uiterlijk':'2025-04-01'}]} | datum
            """)
    void het_veld_dat_niet_kan_wordt_genoemd(String pad, String body, String veld) {
        speelveld.gemeente("GM3410", "Foutstad", "PV28");
        post("GM3410/" + pad, body.replace('\'', '"'))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("fouten.veld", contains(veld));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            afspraken          | {'datum':'9999-12-31','halfjaar':'2025-III','personen':0}                     | halfjaar datum personen
            afspraken          | {'datum':'9999-12-31','waarvanLopend':'veel'}                                 | waarvanLopend datum
            termijnen          | {'document':'VERSLAG','start':'0001-01-01','laatsteDag':'9999-12-31','aantal':'vier'} | aantal start laatsteDag
            termijnen          | {'document':' ','start':'0001-01-01'}                                         | document start
            termijnen          | {'document':'VERSLAG','start':'2025-01-01','aantal':0,'halfjaren':[null]}     | aantal halfjaren[0]
            plannen            | {'status':'ONTVANGEN','datum':'2025-02-05','uiterlijk':'2025-02-01','halfjaren':['2025']} | halfjaren[0] datum uiterlijk
            plannen            | {'status':'KLAAR','datum':'1800-01-01','termijn':{'aantal':0}}                | status termijn.aantal datum
            plannen            | {'status':'ONTVANGEN','datum':'2025-02-05','maatregelen':[null,{'omschrijving':' ','gereedOp':'9999-12-31'}]} | maatregelen[0] maatregelen[1].omschrijving maatregelen[1].gereedOp datum
            overleggen         | {'soort':'PRAATJE','datum':'1025-02-01','volgende':{}}                        | soort datum volgende.datum
            overleggen         | {'soort':'AMBTELIJK','aanduiding':{},'vervangt':'nee','deelnemers':[null]}    | aanduiding vervangt deelnemers[0]
            toezichtinformatie | {'halfjaar':'2024','ontvangenOp':'2025-02-05'}                                | halfjaar ontvangenOp vastgesteldOp
            ministerverzoeken  | {'datum':'2025-02-05','uiterlijk':'ooit'}                                     | uiterlijk datum toelichting
            """)
    void wat_niet_te_lezen_is_verbergt_de_andere_fouten_niet(String pad, String body, String velden) {
        speelveld.gemeente("GM3417", "Veelfoutstad", "PV28");
        post("GM3417/" + pad, body.replace('\'', '"'))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("fouten.veld", containsInAnyOrder((Object[]) velden.split(" ")));
    }

    @Test
    void ook_wat_bij_iets_hoort_wordt_in_een_keer_gezegd() {
        speelveld.gemeente("GM3418", "Inkeerstad", "PV28");
        speelveld.feiten(
                opening("GM3418", "2025-I", -20),
                taakstelling("GM3418", "2025-I", 10),
                gehuisvest("GM3418", "2025-I", 1, "2025-01-05"));
        post("GM3418/afspraken", "{\"datum\":\"2025-04-01\",\"waarvanLopend\":11,\"toelichting\":{}}")
                .statusCode(400)
                .body("fouten.veld", contains("toelichting", "waarvanLopend"));
        var termijn = "GM3418/termijnen/"
                + maak("GM3418/termijnen", "{\"document\":\"VERSLAG\",\"start\":\"2025-02-01\",\"aantal\":4}");
        post(termijn + "/verlengingen", "{\"datum\":\"2025-02-05\",\"aantal\":0,\"ultimatum\":\"ja\"}")
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("aantal", "ultimatum", "datum", "reden"));
        post(termijn + "/verlengingen", "{\"datum\":\"2025-02-04\",\"aantal\":2000000000,\"eenheid\":\"WERKDAGEN\"}")
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("aantal", "reden"));
        post(termijn + "/verval", "{\"datum\":\"2025-01-31\",\"reden\":{}}")
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("reden", "datum"));
        var plan = maak(
                "GM3418/plannen",
                "{\"status\":\"ONTVANGEN\",\"datum\":\"2025-02-01\",\"maatregelen\":[{\"omschrijving\":\"bouwen\"}]}");
        post("GM3418/plannen/" + plan + "/maatregelen/1/vertragingen", "{\"datum\":\"2025-02-05\",\"personen\":-1}")
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("personen", "toelichting", "datum"));
    }

    @Test
    void dagen_buiten_de_tijd_in_een_vraag() {
        given().get("/v1/provincies/PV28/kalender?van=9999-12-31")
                .then()
                .statusCode(400)
                .body("fouten.veld", contains("van"));
        given().get("/v1/provincies/PV28/kalender?van=2300-12-31")
                .then()
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("van", "tot"));
        given().get("/v1/provincies/PV28/werkvoorraad?dag=2300-12-31&wie=IK")
                .then()
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("dag", "wie"));
        given().get("/kalender?van=9999-12-31").then().statusCode(400);
        given().get("/kalender?van=2300-12-31").then().statusCode(200);
        given().get("/werkvoorraad?dag=2300-12-31").then().statusCode(200);
        speelveld.gemeente("GM3411", "Bladerstad", "PV28");
        given().get("/gemeenten/GM3411/tijdlijn?pagina=2147483647").then().statusCode(200);
    }

    @Test
    void een_gemeente_die_ophield_krijgt_niets_meer() {
        speelveld.gemeente("GM3416", "Oudstad", "PV28", null, LocalDate.parse("2024-01-01"));
        var reden = "gemeente Oudstad bestaat niet op 01-02-2024";
        post("GM3416/termijnen", "{\"document\":\"VERSLAG\",\"start\":\"2024-02-01\",\"aantal\":4}")
                .statusCode(400)
                .body("fouten.reden", contains(reden));
        post("GM3416/plannen", "{\"status\":\"GEVRAAGD\",\"datum\":\"2024-02-01\"}")
                .statusCode(400)
                .body("fouten.reden", contains(reden));
        post("GM3416/afspraken", "{\"datum\":\"2024-02-01\",\"personen\":4}")
                .statusCode(400)
                .body("fouten.reden", contains(reden));
        post("GM3416/overleggen", "{\"soort\":\"AMBTELIJK\",\"datum\":\"2024-02-01\"}")
                .statusCode(400)
                .body("fouten.reden", contains(reden));
        post("GM3416/ministerverzoeken", "{\"datum\":\"2024-02-01\",\"toelichting\":\"nodig\"}")
                .statusCode(400)
                .body("fouten.reden", contains(reden));
        post(
                        "GM3416/toezichtinformatie",
                        "{\"halfjaar\":\"2024-I\",\"ontvangenOp\":\"2024-07-20\",\"vastgesteldOp\":\"2024-07-10\"}")
                .statusCode(400)
                .body("fouten.veld", contains("halfjaar"));
        maak("GM3416/plannen", "{\"status\":\"GEVRAAGD\",\"datum\":\"2023-12-31\"}");
    }

    @Test
    void een_termijn_vervalt_niet_voor_zij_begon_en_niet_zonder_reden() {
        speelveld.gemeente("GM3412", "Vervalstad", "PV28");
        var id = maak("GM3412/termijnen", "{\"document\":\"VERSLAG\",\"start\":\"2025-02-01\",\"aantal\":4}");
        post("GM3412/termijnen/" + id + "/verval", "{\"datum\":\"2025-01-31\",\"reden\":\" \"}")
                .statusCode(400)
                .body("fouten.veld", contains("datum", "reden"))
                .body("fouten[0].reden", equalTo("ligt voor het begin van de termijn (01-02-2025)"));
        post("GM3412/termijnen/" + id + "/verval", "{}")
                .statusCode(400)
                .body("fouten.veld", contains("datum", "reden"));
        post("GM3412/termijnen/" + id + "/verval", "{\"datum\":\"2025-02-04\",\"reden\":\"niet meer nodig\"}")
                .statusCode(201)
                .body("status", equalTo("VERVALLEN"));
        post("GM3412/termijnen/" + id + "/verval", "{\"datum\":\"2025-02-04\",\"reden\":\"nog eens\"}")
                .statusCode(409)
                .body("detail", equalTo("Deze termijn is al afgelopen (vervallen)."));
        // what lapsed can be asked anew
        maak("GM3412/termijnen", "{\"document\":\"VERSLAG\",\"start\":\"2025-02-01\",\"aantal\":4}");
    }

    @Test
    void twee_keer_hetzelfde_staat_er_een_keer() throws Exception {
        speelveld.gemeente("GM3413", "Dubbelstad", "PV28");
        speelveld.feiten(
                opening("GM3413", "2025-I", -20),
                taakstelling("GM3413", "2025-I", 10),
                gehuisvest("GM3413", "2025-I", 1, "2025-01-05"));
        var termijn = "{\"document\":\"VERSLAG\",\"start\":\"2025-02-01\",\"aantal\":4,\"reden\":\"nodig\"}";
        assertThat(tegelijk(() -> post("GM3413/termijnen", termijn).extract().statusCode()))
                .containsOnlyOnce(201)
                .contains(200);
        String id =
                lees("GM3413/termijnen").body("termijnen", hasSize(1)).extract().path("termijnen[0].id");
        var langer = "{\"datum\":\"2025-02-04\",\"aantal\":2,\"reden\":\"uitstel\"}";
        assertThat(tegelijk(() -> post("GM3413/termijnen/" + id + "/verlengingen", langer)
                        .extract()
                        .statusCode()))
                .containsOnlyOnce(201)
                .contains(200);
        lees("GM3413/termijnen").body("termijnen.einde", contains("2025-03-15"));
        var plan = maak(
                "GM3413/plannen",
                "{\"status\":\"ONTVANGEN\",\"datum\":\"2025-02-01\",\"maatregelen\":[{\"omschrijving\":\"bouwen\"}]}");
        var vertraging = "{\"datum\":\"2025-02-03\",\"toelichting\":\"later\"}";
        post("GM3413/plannen/" + plan + "/maatregelen/1/vertragingen", vertraging)
                .statusCode(201);
        post("GM3413/plannen/" + plan + "/maatregelen/1/vertragingen", vertraging)
                .statusCode(200)
                .body("maatregelen[0].vertragingen", hasSize(1));
        var voornemen =
                """
                {"datum":"2025-02-01","omvang":"TOTAAL","motivering":"nodig",
                 "onderdelen":[{"omschrijving":"huisvesten","uiterlijk":"2025-05-01"}]}""";
        assertThat(tegelijk(() ->
                        post("GM3413/indeplaatsstellingen", voornemen).extract().statusCode()))
                .containsOnlyOnce(201)
                .contains(200);
        lees("GM3413/indeplaatsstellingen").body("indeplaatsstellingen", hasSize(1));
    }

    private static java.util.List<Integer> tegelijk(Callable<Integer> vraag) throws Exception {
        var draden = Executors.newFixedThreadPool(4);
        try {
            var antwoorden = new java.util.ArrayList<Integer>();
            for (var antwoord : draden.invokeAll(Collections.nCopies(4, vraag))) {
                antwoorden.add(antwoord.get());
            }
            return antwoorden;
        } finally {
            draden.shutdown();
        }
    }

    @Test
    void een_bestand_heet_naar_wat_het_is() {
        speelveld.gemeente("GM3414", "Bestandstad", "PV28");
        var plan = maak("GM3414/plannen", "{\"status\":\"ONTVANGEN\",\"datum\":\"2025-01-10\"}");
        bestand(plan, "plan.exe", "%PDF-1.7\nx")
                .statusCode(400)
                .body("fouten[0].reden", equalTo("heet plan.exe, maar is naar zijn inhoud een pdf"));
        bestand(plan, "plan\u0007.pdf", "%PDF-1.7\ny").statusCode(400);
        bestand(plan, "../../etc/plan.pdf", "%PDF-1.7\nz").statusCode(201).body("naam", equalTo("plan.pdf"));
        bestand(plan, "plan versie 1.2", "%PDF-1.7\nq").statusCode(201).body("naam", equalTo("plan versie 1.2"));
    }

    @Test
    void een_overleg_zonder_dag_blijft_in_de_werkvoorraad_tot_de_dag_bekend_is() {
        speelveld.gemeente("GM3415", "Ooitstad", "PV28");
        var id = maak("GM3415/overleggen", "{\"soort\":\"BESTUURLIJK\",\"aanduiding\":\"zodra de wethouder er is\"}");
        given().get("/v1/provincies/PV28/werkvoorraad?gemeente=GM3415")
                .then()
                .body(
                        "taken.wat",
                        hasItem(
                                "Spreek af wanneer het bestuurlijk overleg is: \"zodra de wethouder er is\" is geen dag"));
        maak("GM3415/overleggen", "{\"soort\":\"BESTUURLIJK\",\"datum\":\"2025-03-20\",\"vervangt\":\"" + id + "\"}");
        given().get("/v1/provincies/PV28/werkvoorraad?gemeente=GM3415").then().body("taken", hasSize(0));
    }

    private static io.restassured.response.ValidatableResponse bestand(String plan, String naam, String inhoud) {
        return given().contentType("application/octet-stream")
                .queryParam("naam", naam)
                .body(inhoud.getBytes(StandardCharsets.UTF_8))
                .post("/v1/gemeenten/GM3414/plannen/" + plan + "/bestanden")
                .then();
    }
}
