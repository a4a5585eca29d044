// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.rest;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.Test;

/** A provincie that does not exist, from its files alone: four treden, its own words and colours, oldest arrears first, its own terms. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
@TestProfile(DertiendeProvincieTest.AndereBestanden.class)
class DertiendeProvincieTest {

    private static final String G = "GM1881";

    @Inject
    Speelveld speelveld;

    /** The files of a made-up provincie, under a code that no other test uses: the database is that of all tests. */
    public static class AndereBestanden implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                var van = Path.of("src/test/resources/provincies/testland/beleid/2030");
                var map = Path.of("target/provincies-van-deze-test");
                var naar = Files.createDirectories(map.resolve("dertiende/beleid/2030"));
                for (var bestand : new String[] {"beleid.yaml", "trede.dmn"}) {
                    Files.writeString(
                            naar.resolve(bestand),
                            Files.readString(van.resolve(bestand))
                                    .replace("PV99", "PV91")
                                    .replace("HERSTELBRIEF, weken: 9", "HERSTELBRIEF, aantal: 2, eenheid: MAANDEN"));
                }
                return Map.of("trede.provincies.pad", map.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void voorstel_besluit_termijn_en_bericht_komen_uit_de_bestanden() {
        speelveld.provincie("PV91", "Dertiende");
        speelveld.gemeente(G, "Proefstad", "PV91");
        speelveld.feiten(opening(G, "2024-I", -10), taakstelling(G, "2024-I", 20), gehuisvest(G, "2024-I", 12));
        given().get("/v1/provincies/PV91/beleid")
                .then()
                .statusCode(200)
                .body("treden.naam", contains("Rust", "Brief", "Onder de loep", "Overnemen"))
                .body("boekingsvolgorde", equalTo("OUDSTE_EERST"));

        String voorstel = given().contentType(ContentType.JSON)
                .body("{\"halfjaar\":\"2024-I\"}")
                .post("/v1/provincies/PV91/beoordelingen")
                .then()
                .statusCode(201)
                .body("beoordelingen.voorgesteldeTrede", contains(2))
                .body("beoordelingen.tredeNaam", contains("Onder de loep"))
                .body("beoordelingen.oordeel.woord", contains("voldoet niet"))
                .body("beoordelingen.oordeel.kleur", contains("paars"))
                .extract()
                .path("beoordelingen[0].id");
        given().get("/v1/gemeenten/" + G + "/beoordelingen/" + voorstel)
                .then()
                .body("uitleg.beleidsversie", equalTo("testland-2030"))
                .body("uitleg.regels.toelichting", hasItem("Tien personen of meer achter: onder de loep."))
                .body("gevolgen.document", contains("HERSTELBRIEF"));
        given().accept("text/html")
                .get("/gemeenten/" + G + "/besluiten/nieuw?beoordeling=" + voorstel)
                .then()
                .statusCode(200)
                .body(containsString("3 Overnemen"))
                .body(containsString("voldoet niet, doch verschoonbaar"));

        String besluit = besluit("2024-11-19", 2, "'beoordeling':'" + voorstel + "'")
                .statusCode(201)
                .body("methode", equalTo("OUDSTE_EERST"))
                .body("termijnen.naam", contains("herstelbrief"))
                .body("termijnen.toegekend", contains("2 maanden"))
                .extract()
                .path("id");

        // the twelve housed count for the ten of before first
        given().get("/v1/gemeenten/" + G + "/herkomst")
                .then()
                .statusCode(200)
                .body("verloop.find { it.halfjaar == '2024-I' }.delen.personen", contains(18))
                .body("verloop.find { it.halfjaar == '2024-I' }.delen.halfjaar", contains("2024-I"));
        var bericht = TestEvents.await(
                        "toezicht.v1",
                        gezonden -> gezonden.type().equals("nl.trede.toezicht.trede-besloten.v2")
                                && gezonden.data().path("besluit").asText().equals(besluit))
                .data();
        Contracts.assertFits("toezicht/trede-besloten.v2", bericht);
        assertThat(bericht.path("tredeNaam").asText()).isEqualTo("Onder de loep");
        assertThat(bericht.at("/oordeel/woord").asText()).isEqualTo("voldoet niet");
        assertThat(bericht.at("/termijnen/0/naam").asText()).isEqualTo("herstelbrief");
        assertThat(bericht.at("/termijnen/0/beleid")).isEqualTo(bericht.at("/termijnen/0/toegekend"));
        assertThat(bericht.at("/termijnen/0/toegekend/aantal").asInt()).isEqualTo(2);
        assertThat(bericht.at("/termijnen/0/toegekend/eenheid").asText()).isEqualTo("MAANDEN");
        assertThat(bericht.path("ladder")).hasSize(4);
    }

    @Test
    void een_trede_buiten_de_ladder_kan_niet_en_een_termijn_telt_in_de_eenheid_van_de_bestanden() {
        speelveld.provincie("PV91", "Dertiende");
        speelveld.gemeente("GM1882", "Proefdam", "PV91");

        stuur("GM1882/besluiten", aanvulling("'soort':'TREDE','trede':4", ""))
                .statusCode(400)
                .body("fouten.veld", contains("trede"))
                .body("fouten.reden", contains("staat niet op de ladder; kies uit 0 tot en met 3"));
        stuur("GM1882/besluiten", aanvulling("'soort':'TREDE','trede':1", ""))
                .statusCode(201)
                .body("termijnen[0].beleid", equalTo("10 werkdagen"))
                .body("termijnen[0].toegekend", equalTo("10 werkdagen"));
        stuur("GM1882/besluiten", aanvulling("'soort':'TREDE','trede':1,'kenmerk':'2'", ",'weken':2"))
                .statusCode(400)
                .body("fouten.veld", contains("termijn.reden"));
        stuur("GM1882/besluiten", aanvulling("'soort':'TREDE','trede':1,'kenmerk':'2'", ",'weken':2,'reden':'haast'"))
                .statusCode(201)
                .body("termijnen[0].beleid", equalTo("10 werkdagen"))
                .body("termijnen[0].toegekend", equalTo("2 weken"));
    }

    @Test
    void de_brief_bij_een_ander_besluit_telt_in_weken_en_vraagt_daarom() {
        speelveld.provincie("PV91", "Dertiende");
        speelveld.gemeente("GM1883", "Proefburg", "PV91");
        var verschoning = "'soort':'VERSCHONING','grond':'OVERMACHT','meetpunt':'2025-01-01'";

        stuur("GM1883/besluiten", aanvulling(verschoning, ""))
                .statusCode(400)
                .body("fouten.veld", contains("termijn.weken"))
                .body("fouten[0].reden", containsString("10 werkdagen"));
        stuur("GM1883/besluiten", aanvulling(verschoning, ",'weken':2,'reden':'de brief telt in weken'"))
                .statusCode(201)
                .body("termijnen[0].toegekend", equalTo("2 weken"));
    }

    private static String aanvulling(String wat, String hoeLang) {
        return "{%s,'halfjaar':'2024-I','datum':'2024-11-20','termijn':{'document':'AANVULLING'%s}}"
                .formatted(wat, hoeLang);
    }

    private static ValidatableResponse besluit(String datum, int trede, String erbij) {
        return stuur(
                G + "/besluiten",
                "{'soort':'TREDE','halfjaar':'2024-I','trede':%d,'datum':'%s',%s}".formatted(trede, datum, erbij));
    }

    private static ValidatableResponse stuur(String pad, String body) {
        return given().contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post("/v1/gemeenten/" + pad)
                .then();
    }
}
