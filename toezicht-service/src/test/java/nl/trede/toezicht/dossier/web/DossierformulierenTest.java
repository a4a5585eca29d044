// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.Api.lees;
import static nl.trede.toezicht.dossier.web.Formulierproef.formulier;
import static nl.trede.toezicht.dossier.web.Formulierproef.fout;
import static nl.trede.toezicht.dossier.web.Formulierproef.goed;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.Dossierproef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The forms of a dossier, filled in as a browser without scripts does. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class DossierformulierenTest extends Dossierproef {

    @BeforeEach
    void vandaag() {
        klok.zet(LocalDate.parse("2025-02-04"));
    }

    @Test
    void een_overleg_met_zijn_vervolg() {
        speelveld.gemeente("GM3201", "Overlegstad", "PV23");
        formulier("GM3201/vastleggen/overleg").body(containsString("gedeputeerde, wethouder"));
        fout(
                        "GM3201/vastleggen/overleg",
                        Map.of("soort", "", "deelnemers", "wethouder", "volgende.onderwerp", "<b>plan"))
                .body(containsString("zijn 3 fouten"))
                .body(containsString("href=\"#volgende.datum\""))
                .body(containsString("value=\"&lt;b&gt;plan\""))
                .body(containsString("value=\"wethouder\""));
        lees("GM3201/overleggen").body("overleggen", empty());
        goed(
                "GM3201/vastleggen/overleg",
                Map.of(
                        "soort", "BESTUURLIJK",
                        "datum", "2024-10-25",
                        "deelnemers", "gedeputeerde, wethouder",
                        "uitkomst", "opschalen",
                        "verwachtNietHalen", "true",
                        "volgende.aanduiding", "begin maart 2025"));
        lees("GM3201/overleggen")
                .body("overleggen.aanduiding", contains(null, "begin maart 2025"))
                .body("overleggen[0].verwachtNietHalen", equalTo(true))
                .body("overleggen[1].deelnemers", contains("gedeputeerde", "wethouder"));
    }

    @Test
    void een_termijn_en_haar_verlengingen() {
        speelveld.gemeente("GM3202", "Termijnstad", "PV23");
        fout(
                        "GM3202/vastleggen/termijn",
                        Map.of("document", "PLAN_VAN_AANPAK", "start", "2024-11-28", "laatsteDag", "2024-11-27"))
                .body(containsString("ligt voor het begin van de termijn (28-11-2024)"))
                .body(containsString("is verplicht bij afwijken van het beleid (4 weken)"))
                .body(containsString("value=\"2024-11-27\""));
        goed(
                "GM3202/vastleggen/termijn",
                Map.of("document", "PLAN_VAN_AANPAK", "start", "2024-11-28", "aantal", "10", "reden", "complex"));
        String id = lees("GM3202/termijnen")
                .body("termijnen.einde", contains("2025-02-06"))
                .extract()
                .path("termijnen[0].id");
        var verleng = "GM3202/vastleggen/verlenging/" + id;
        formulier(verleng).body(containsString("De laatste dag is nu 6 februari 2025"));
        fout(verleng, Map.of("datum", "2025-02-05", "tot", "2025-02-06", "reden", ""))
                .body(containsString("ligt in de toekomst"))
                .body(containsString("ligt niet na de huidige laatste dag"))
                .body(containsString("vul dit in"));
        fout(verleng, Map.of("datum", "2025-02-05", "aantal", "twee", "reden", "overleg met COA"))
                .body(containsString("ligt in de toekomst"))
                .body(not(containsString("geef een laatste dag, of een aantal")));
        goed(verleng, Map.of("datum", "2025-02-04", "aantal", "2", "reden", "overleg met COA", "ultimatum", "true"));
        fout(verleng, Map.of("datum", "2025-02-04", "aantal", "2", "reden", "nog eens"))
                .body(containsString("Er is een ultimatum gesteld"));
        given().get("/gemeenten/GM3202/dossier").then().body(not(containsString("vastleggen/verlenging")));
        var verval = "GM3202/vastleggen/verval/" + id;
        formulier(verval).body(containsString("Laat de termijn voor plan van aanpak van Termijnstad vervallen"));
        fout(verval, Map.of("datum", "2024-11-01", "reden", ""))
                .body(containsString("ligt voor het begin van de termijn (28-11-2024)"))
                .body(containsString("vul dit in"));
        goed(verval, Map.of("datum", "2025-02-04", "reden", "de gemeente heeft geen achterstand meer"));
        lees("GM3202/termijnen").body("termijnen.status", contains("VERVALLEN"));
        given().get("/gemeenten/GM3202/dossier")
                .then()
                .body(containsString("de gemeente heeft geen achterstand meer"))
                .body(not(containsString("vastleggen/verval")));
        given().get("/gemeenten/GM3202/vastleggen/verlenging").then().statusCode(404);
        given().get("/gemeenten/GM3202/vastleggen/onzin").then().statusCode(404);
    }

    @Test
    void een_plan_met_maatregelen_bestand_en_vertraging() {
        speelveld.gemeente("GM3203", "Planstad", "PV23");
        given().formParams(Map.of("stap", "meer", "regels", "3", "maatregelen-2.omschrijving", "flexwoningen"))
                .post("/gemeenten/GM3203/vastleggen/plan")
                .then()
                .statusCode(200)
                .body(containsString("Maatregel 8"))
                .body(containsString("value=\"flexwoningen\""));
        fout(
                        "GM3203/vastleggen/plan",
                        Map.of(
                                "status", "ONTVANGEN",
                                "datum", "2025-02-03",
                                "brief", "true",
                                "halfjaren", "2025-1",
                                "maatregelen-1.personen", "veel"))
                .body(containsString("hoort niet bij een ontvangen plan"))
                .body(containsString("Maatregel 2: Omschrijving"))
                .body(containsString("value=\"veel\""));
        goed(
                "GM3203/vastleggen/plan",
                Map.of(
                        "status", "ONTVANGEN",
                        "datum", "2025-02-03",
                        "halfjaren", "2025-I",
                        "doorkijk", "2025-II",
                        "eis-0", "true",
                        "maatregelen-1.omschrijving", "twaalf flexwoningen",
                        "maatregelen-1.personen", "12"));
        String plan = lees("GM3203/plannen")
                .body("plannen[0].maatregelen.omschrijving", contains("twaalf flexwoningen"))
                .body("plannen[0].afstemming[0].voldaan", equalTo(true))
                .extract()
                .path("plannen[0].id");
        var bestanden = "/gemeenten/GM3203/plannen/" + plan + "/bestanden";
        given().multiPart("bestand", "plan.pdf", "geen pdf".getBytes(StandardCharsets.UTF_8))
                .post(bestanden)
                .then()
                .statusCode(400)
                .body(containsString("geen pdf, docx of odt"));
        given().multiPart("bestand", "C:\\map\\plan.pdf", "%PDF-1.7 plan".getBytes(StandardCharsets.UTF_8))
                .redirects()
                .follow(false)
                .post(bestanden)
                .then()
                .statusCode(303);
        given().get(bestanden).then().body(containsString(">plan.pdf</a>"));
        fout("GM3203/vastleggen/vertraging/" + plan, Map.of("maatregel", "9", "datum", "2025-02-01", "toelichting", ""))
                .body(containsString("is geen maatregel van dit plan"))
                .body(containsString("ligt voor de datum van het plan"));
        goed(
                "GM3203/vastleggen/vertraging/" + plan,
                Map.of(
                        "maatregel",
                        "1",
                        "datum",
                        "2025-02-04",
                        "gereedOp",
                        "2025-09-01",
                        "toelichting",
                        "netaansluiting"));
        lees("GM3203/plannen").body("plannen[0].maatregelen[0].vertragingen", hasSize(1));
    }

    @Test
    void een_afspraak_die_past_en_een_die_niet_past() {
        speelveld.gemeente("GM3204", "Afspraakstad", "PV24");
        speelveld.feiten(opening("GM3204", "2025-I", -45), taakstelling("GM3204", "2025-I", 233));
        fout(
                        "GM3204/vastleggen/afspraak",
                        Map.of("datum", "2025-04-01", "waarvanAchterstand", "46", "percentageLopend", "50"))
                .body(containsString("is meer dan de achterstand aan het begin van 2025-I (45)"))
                .body(containsString("value=\"46\""));
        goed(
                "GM3204/vastleggen/afspraak",
                Map.of("datum", "2025-04-01", "waarvanAchterstand", "45", "percentageLopend", "50"));
        lees("GM3204/afspraken")
                .body("afspraken.personen", contains(162))
                .body("afspraken.waarvanLopend", contains(117));
    }

    @Test
    void toezichtinformatie_die_het_college_vaststelde() {
        speelveld.gemeente("GM3205", "Informatiestad", "PV24");
        fout("GM3205/vastleggen/toezichtinformatie", Map.of("halfjaar", "2024-II", "ontvangenOp", "2025-01-30"))
                .body(containsString("het college moet de toezichtinformatie vaststellen"));
        goed(
                "GM3205/vastleggen/toezichtinformatie",
                Map.of("halfjaar", "2024-II", "ontvangenOp", "2025-01-30", "vastgesteldOp", "2025-01-28"));
        lees("GM3205/dossier")
                .body("toezichtinformatie.status", contains("ONTVANGEN"))
                .body("toezichtinformatie.vastgesteldOp", contains("2025-01-28"))
                .body("indeplaatsstellingen", empty());
    }
}
