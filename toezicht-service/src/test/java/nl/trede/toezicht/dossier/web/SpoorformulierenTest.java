// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.Api.lees;
import static nl.trede.toezicht.dossier.web.Formulierproef.fout;
import static nl.trede.toezicht.dossier.web.Formulierproef.goed;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.Dossierproef;
import org.junit.jupiter.api.Test;

/** The forms of an indeplaatsstelling, from voornemen to its end. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class SpoorformulierenTest extends Dossierproef {

    @Test
    void van_voornemen_tot_einde() {
        klok.zet(LocalDate.parse("2025-04-02"));
        speelveld.gemeente("GM3206", "Spoorstad", "PV24");
        speelveld.feiten(
                opening("GM3206", "2025-I", -20),
                taakstelling("GM3206", "2025-I", 10),
                gehuisvest("GM3206", "2025-I", 3, "2025-01-05"));
        fout("GM3206/vastleggen/voornemen", Map.of("datum", "2025-01-07", "onderdelen-1.personen", "5"))
                .body(containsString("Onderdeel 2: Wat moet de gemeente doen"))
                .body(containsString("Onderdeel 2: Laatste dag"));
        goed(
                "GM3206/vastleggen/voornemen",
                Map.of(
                        "datum", "2025-01-07",
                        "omvang", "TOTAAL",
                        "motivering", "achterstand blijft",
                        "onderdelen-0.omschrijving", "achterstand huisvesten",
                        "onderdelen-0.uiterlijk", "2025-03-01",
                        "onderdelen-2.omschrijving", "taakstelling huisvesten",
                        "onderdelen-2.uiterlijk", "2025-04-01"));
        String id = lees("GM3206/dossier")
                .body("indeplaatsstellingen[0].onderdelen", hasSize(2))
                .body("indeplaatsstellingen[0].uiterlijk", equalTo("2025-04-01"))
                .extract()
                .path("indeplaatsstellingen[0].id");
        fout("GM3206/vastleggen/indeplaatsstelling/" + id, Map.of("datum", "2025-01-20", "motivering", "nu"))
                .body(containsString("Bij het voornemen ontbreekt: openbare bekendmaking en afschrift aan de raad"));
        fout(
                        "GM3206/vastleggen/waarborgen/" + id,
                        Map.of("bekendgemaaktOp", "2025-01-06", "afschriftRaadOp", "2025-06-01"))
                .body(containsString("ligt voor de datum van het voornemen (07-01-2025)"))
                .body(containsString("ligt in de toekomst"))
                .body(containsString("is verplicht bij een bekendmaking"));
        fout(
                        "GM3206/vastleggen/einde/" + id,
                        Map.of("wijze", "UITGEVOERD", "datum", "2025-04-02", "motivering", "klaar"))
                .body(containsString("voert dit spoor nog niet uit"));
        goed(
                "GM3206/vastleggen/einde/" + id,
                Map.of("wijze", "INGETROKKEN", "datum", "2025-04-02", "motivering", "gaat voldoen"));
        lees("GM3206/dossier")
                .body("indeplaatsstellingen[0].fase", equalTo("BEEINDIGD"))
                .body(
                        "indeplaatsstellingen[0].waarborgenOntbreken",
                        contains("openbare bekendmaking van het voornemen", "afschrift aan de raad van het voornemen"));
        given().get("/gemeenten/GM3206/dossier").then().body(containsString("openbare bekendmaking van het voornemen"));
    }
}
