// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.Api.lees;
import static nl.trede.toezicht.Api.maak;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.Dossierproef;
import org.junit.jupiter.api.Test;

/** What was withdrawn stays in the dossier and counts nowhere: not for the oordeel, the kalender or the werkvoorraad. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class IngetrokkenBesluitTest extends Dossierproef {

    @Test
    void een_ingetrokken_verschoning_heeft_geen_meetpunt_in_de_kalender() {
        speelveld.provincie("PV92", "Ingetrokkenland");
        speelveld.gemeente("GM3301", "Verschoond", "PV92");
        var besluit = maak(
                "GM3301/besluiten",
                "{\"soort\":\"VERSCHONING\",\"halfjaar\":\"2024-I\",\"grond\":\"eenmalig\",\"meetpunt\":\"2025-01-01\",\"datum\":\"2024-09-01\"}");
        kalender().body("dagen.findAll { it.soort == 'MEETPUNT' }.gemeente", contains("GM3301"));

        trekIn("GM3301", besluit, "2024-10-01");

        kalender().body("dagen.findAll { it.soort == 'MEETPUNT' }", empty());
    }

    @Test
    void na_een_ingetrokken_besluit_ligt_het_werk_er_weer_en_is_er_geen_oordeel() {
        klok.zet(LocalDate.parse("2024-07-10"));
        speelveld.provincie("PV93", "Werkland");
        speelveld.gemeente("GM3302", "Werkstad", "PV93");
        speelveld.feiten(
                opening("GM3302", "2024-I", -10),
                taakstelling("GM3302", "2024-I", 26),
                gehuisvest("GM3302", "2024-I", 23));
        werkvoorraad().body("taken.soort", contains("BEOORDELING"));
        var besluit = maak(
                "GM3302/besluiten",
                "{\"soort\":\"TREDE\",\"halfjaar\":\"2024-I\",\"trede\":1,\"datum\":\"2024-07-05\"}");
        werkvoorraad().body("taken", empty());

        trekIn("GM3302", besluit, "2024-07-08");

        werkvoorraad().body("taken.soort", contains("BEOORDELING"));
        lees("GM3302/dossier").body("trede", equalTo(0)).body("oordeel", nullValue());
        given().accept("text/html")
                .get("/gemeenten/GM3302")
                .then()
                .statusCode(200)
                .body(containsString("</dt><dd><strong>0</strong></dd>"))
                .body(containsString("trede 1 trede 1 <span class=\"trede-fictief\">ingetrokken</span>"));
    }

    @Test
    void afschalen_wordt_niet_gevraagd_na_een_plaatsing_die_is_ingetrokken() {
        klok.zet(LocalDate.parse("2024-07-10"));
        speelveld.provincie("PV94", "Afschaalland");
        speelveld.gemeente("GM3303", "Afschaal", "PV94");
        speelveld.feiten(
                opening("GM3303", "2024-I", 0),
                taakstelling("GM3303", "2024-I", 26),
                gehuisvest("GM3303", "2024-I", 30));
        var besluit = maak(
                "GM3303/besluiten",
                "{\"soort\":\"TREDE\",\"halfjaar\":\"2023-II\",\"trede\":1,\"datum\":\"2024-03-05\"}");
        taken("PV94").body("taken.soort", contains("EINDE"));

        trekIn("GM3303", besluit, "2024-07-08");

        taken("PV94").body("taken", empty());
    }

    private static void trekIn(String gemeente, String besluit, String datum) {
        maak(
                gemeente + "/besluiten",
                "{\"soort\":\"INTREKKING\",\"besluit\":\"%s\",\"datum\":\"%s\",\"motivering\":\"vergissing\"}"
                        .formatted(besluit, datum));
    }

    private static ValidatableResponse kalender() {
        return given().get("/v1/provincies/PV92/kalender?van=2024-12-01&tot=2025-02-01")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse werkvoorraad() {
        return taken("PV93");
    }

    private static ValidatableResponse taken(String provincie) {
        return given().get("/v1/provincies/" + provincie + "/werkvoorraad")
                .then()
                .statusCode(200);
    }
}
