// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.handleiding.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.overzicht.Kolom;
import nl.trede.toezicht.overzicht.Selectie;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class HandleidingTest {

    private static final int LICHT = 60_000;
    private static final Pattern BEELD =
            Pattern.compile("<img src=\"/toezicht(/assets/handleiding/[a-z-]+\\.webp)\\?v=[0-9a-f]+\""
                    + " width=\"(\\d+)\" height=\"(\\d+)\" alt=\"([^\"]+)\"");

    @Test
    void de_inhoudsopgave_leidt_naar_elk_hoofdstuk_en_elk_hoofdstuk_verder() {
        var inhoud =
                given().get("/handleiding").then().statusCode(200).extract().asString();
        for (var hoofdstuk : Hoofdstuk.values()) {
            assertThat(inhoud)
                    .contains("href=\"/toezicht/handleiding/" + hoofdstuk.sleutel() + "\"", hoofdstuk.titel());
            given().get("/handleiding/" + hoofdstuk.sleutel())
                    .then()
                    .statusCode(200)
                    .body(containsString("<h1 class=\"utrecht-heading-1\">" + hoofdstuk.titel()))
                    .body(containsString("aria-current=\"page\">" + hoofdstuk.titel()))
                    .body(containsString(
                            hoofdstuk.volgende() == null
                                    ? "Vorige: "
                                    : "Volgende: " + hoofdstuk.volgende().titel()));
        }
        given().get("/handleiding/iets").then().statusCode(404);
    }

    @Test
    void het_hoofdstuk_over_het_overzicht_noemt_elke_kolom_die_er_gewoon_staat_en_wat_te_kiezen_is() {
        var hoofdstuk = given().get("/handleiding/overzicht").asString();
        var tekst = hoofdstuk.substring(hoofdstuk.indexOf("<h1"), hoofdstuk.indexOf("</main>"));

        assertThat(Kolom.gewone(true)).allSatisfy(kolom -> assertThat(tekst).containsIgnoringCase(kolom.naam()));
        assertThat(tekst)
                .contains("Welke gemeenten", Selectie.GEGROEID.naam(), "Kolommen kiezen", "Toon deze kolommen")
                .contains("<strong>Deze week</strong>", "<strong>Te besluiten</strong>")
                .doesNotContain("Op de norm");
    }

    @Test
    void elk_beeld_is_er_is_licht_en_zegt_wat_erop_staat() throws IOException {
        var beelden = new ArrayList<String>();
        for (var hoofdstuk : Hoofdstuk.values()) {
            var gevonden = BEELD.matcher(
                    given().get("/handleiding/" + hoofdstuk.sleutel()).asString());
            while (gevonden.find()) {
                beelden.add(gevonden.group(1));
                assertThat(Integer.parseInt(gevonden.group(2))).isBetween(300, 1300);
                assertThat(Integer.parseInt(gevonden.group(3))).isBetween(100, 1300);
                assertThat(gevonden.group(4)).hasSizeGreaterThan(30);
                var beeld = given().get(gevonden.group(1))
                        .then()
                        .statusCode(200)
                        .contentType("image/webp")
                        .extract()
                        .asByteArray();
                assertThat(beeld).hasSizeLessThan(LICHT);
            }
        }
        assertThat(beelden).hasSizeBetween(8, 14).doesNotHaveDuplicates();
    }
}
