// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.trede.platform.database.AccessScope;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.persistence.Inname;
import org.awaitility.Awaitility;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as someone with a browser meets them, without scripts. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class PaginasTest {

    private static final String KOP = "gemeente;halfjaar;peildatum;gehuisvest\n";

    @Inject
    Inname inname;

    @Inject
    SessionFactory sessies;

    @BeforeEach
    void register() {
        TestRegister.vol();
    }

    @Test
    void een_bestand_uploaden_leidt_naar_zijn_verslag() {
        var naar = upload(KOP + "GM0034;2020-I;2020-05-01;3\nGM9999;2020-I;2020-05-01;3\n", "Paginaproef")
                .statusCode(303)
                .extract()
                .header("Location");
        var pagina = naar.replaceFirst(".*/realisatie", "");
        html(pagina)
                .body(containsString("Levering van Paginaproef"))
                .body(containsString("<th scope=\"row\">2</th><td>Gemeente GM0034 (GM0034)</td>"))
                .body(containsString("zoals het kwam"));
        html(pagina + "?deel=GEWEIGERD").body(containsString("GM9999 staat niet in het register"));
        html(pagina + "?deel=ONTVANGSTEN").body(containsString("standen.csv"));
        html(pagina + "?deel=SIGNALERINGEN").body(containsString("Er zijn er geen."));
        html("/leveringen?status=VERWERKT&bron=Paginaproef&volgorde=PEILDATUM").body(containsString("standen.csv"));
        html("/leveringen?volgorde=GEWEIGERD&pagina=9999").statusCode(200);
        html(pagina + "?deel=CIJFERS&pagina=2147483647").statusCode(200);
        html(pagina + "?deel=GEWEIGERD&pagina=2147483647").statusCode(200);
    }

    @Test
    void een_cijfer_leidt_naar_de_levering_waar_het_uit_komt() {
        var levering = upload(KOP + "GM0034;1980-II;1980-11-01;17\n", "Cijferproef")
                .extract()
                .header("Location")
                .replaceFirst(".*/realisatie", "/realisatie");
        html("/gemeenten/GM0034/cijfers?halfjaar=1980-II")
                .statusCode(200)
                .body(containsString("href=\"" + levering + "\">Cijferproef, "))
                .body(containsString("<th scope=\"row\">01-11-1980</th>"))
                .body(containsString("href=\"/realisatie/betwistingen?gemeente=GM0034&amp;halfjaar=1980-II#nieuw\""));
        html("/gemeenten/GM0034/cijfers?halfjaar=1981-II")
                .body(containsString("is van Gemeente GM0034 niets geleverd"));
        given().get("/gemeenten/GM0034/cijfers").then().statusCode(400).body(containsString("zeg over welk halfjaar"));
        given().get("/gemeenten/GM9999/cijfers?halfjaar=1980-II").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leveringen", "betwistingen", "aansluitingen", "kolomtoewijzingen"})
    void een_bladzijde_ver_voorbij_het_einde_is_geen_storing(String pagina) {
        html("/" + pagina + "?pagina=2147483647").statusCode(200);
        html("/" + pagina + "?pagina=-5").statusCode(200);
    }

    @Test
    void een_bestand_dat_geweigerd_wordt_laat_het_formulier_staan_met_elke_fout() {
        upload("a;b\n1;2\n", "Bron <x>")
                .statusCode(400)
                .body(containsString("gemeente: deze kolom ontbreekt in de kop"))
                .body(containsString("peildatum: deze kolom ontbreekt in de kop"))
                .body(containsString("value=\"Bron &lt;x&gt;\""))
                .body(not(containsString("Bron <x>")));
        upload("", "").statusCode(400).body(containsString("kies een bestand")).body(containsString("vul dit in"));
    }

    @Test
    void een_lange_inname_is_te_zien_zolang_zij_duurt() throws Exception {
        // Given a file of which the end waits
        var verder = new CountDownLatch(1);
        var begin = KOP + "GM0034;2020-II;2020-11-01;3\n".repeat(3) + "x\n".repeat(50_000);
        var einde = new InputStream() {
            @Override
            public int read() {
                try {
                    verder.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return -1;
            }
        };
        var afzender = Inzending.Afzender.van(Inzending.Kanaal.HTTP, null, null);
        var inzending = new Inzending(afzender, Inzending.Inhoud.STANDEN, Inzending.Vorm.CSV, "COA", null, "lang.csv");
        // When
        var bezig = CompletableFuture.supplyAsync(() -> {
            try (var alles = AccessScope.system()) {
                return inname.neem(
                        inzending,
                        new SequenceInputStream(
                                new ByteArrayInputStream(begin.getBytes(StandardCharsets.UTF_8)), einde));
            }
        });
        // Then
        Awaitility.await().atMost(60, TimeUnit.SECONDS).untilAsserted(() -> when().get("/v1/leveringen/lopend")
                .then()
                .body("lopend.find { it.bestandsnaam == 'lang.csv' }.regels", notNullValue())
                .body("lopend.find { it.bestandsnaam == 'lang.csv' }.regels > 20000", equalTo(true)));
        html("/leveringen")
                .header("Refresh", "5")
                .body(containsString("Nu bezig"))
                .body(containsString("lang.csv"));
        verder.countDown();
        bezig.get();
        Awaitility.await()
                .untilAsserted(() -> when().get("/v1/leveringen/lopend").then().body("lopend", hasSize(0)));
    }

    @Test
    void kolommen_aanwijzen_gaat_in_twee_stappen_zonder_dat_er_iets_wordt_ingenomen() {
        var proef = given().multiPart("bron", "op de pagina")
                .multiPart(
                        "bestand",
                        "x.csv",
                        "Titel, peildatum 01-03-2020\nCode;Aantal;Gehuisvest\nGM0034;1;9\nNergens;1;2\n".getBytes())
                .post("/kolomtoewijzingen/proef")
                .then()
                .statusCode(200)
                .body(containsString("Kolommen van op de pagina"))
                .body(containsString("<td>GM0034</td><td>2020-I</td>"))
                .body(containsString("staat niet in het register"))
                .extract()
                .asString();
        var begin = verborgen(proef, "begin");
        given().contentType(ContentType.URLENC)
                .formParam("bron", "op de pagina")
                .formParam("begin", begin)
                .formParam("gemeente", "Code")
                .formParam("gehuisvest", "Code")
                .formParam("doe", "leg")
                .post("/kolomtoewijzingen/vastleggen")
                .then()
                .statusCode(400)
                .body(containsString("een kolom kan maar een ding betekenen"))
                .body(containsString("of zeg na welk woord boven de tabel die staat"));
        given().contentType(ContentType.URLENC)
                .redirects()
                .follow(false)
                .formParam("bron", "op de pagina")
                .formParam("begin", begin)
                .formParam("gemeente", "Code")
                .formParam("gehuisvest", "Gehuisvest")
                .formParam("peildatumNa", "peildatum")
                .formParam("totaalwoorden", "totaal, som")
                .formParam("doe", "leg")
                .post("/kolomtoewijzingen/vastleggen")
                .then()
                .statusCode(303);
        html("/kolomtoewijzingen").body(containsString("op de pagina")).body(containsString("voorbeeld</span>"));
        when().get("/v1/kolomtoewijzingen/op de pagina")
                .then()
                .body("totaalwoorden", equalTo(java.util.List.of("totaal", "som")));
        given().multiPart("bron", "")
                .multiPart("bestand", "x.csv", new byte[0])
                .post("/kolomtoewijzingen/proef")
                .then()
                .statusCode(400);
        given().contentType(ContentType.URLENC)
                .formParam("begin", "[kapot")
                .formParam("doe", "leg")
                .post("/kolomtoewijzingen/vastleggen")
                .then()
                .statusCode(400);
    }

    @Test
    void een_betwisting_gaat_met_knoppen_van_ingediend_naar_overgenomen() {
        upload(KOP + "GM1774;1986-I;1986-05-01;8\n", "COA").statusCode(303);
        given().contentType(ContentType.URLENC)
                .formParam("gemeente", "GM1774")
                .formParam("halfjaar", "1986-I")
                .formParam("aantal", "negen")
                .post("/betwistingen")
                .then()
                .statusCode(400)
                .body(containsString("negen"))
                .body(containsString("value=\"GM1774\""));
        var naar = given().contentType(ContentType.URLENC)
                .redirects()
                .follow(false)
                .formParam("gemeente", "GM1774")
                .formParam("halfjaar", "1986-I")
                .formParam("peildatum", "1986-05-01")
                .formParam("indiener", "GEMEENTE")
                .formParam("aantal", "9")
                .formParam("toelichting", "Een ontbreekt")
                .post("/betwistingen")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        var pagina = naar.replaceFirst(".*/realisatie", "");
        html("/betwistingen?halfjaar=1986-I&status=INGEDIEND&volgorde=STATUS").body(containsString("Gemeente GM1774"));
        html(pagina).body(containsString("Neem in onderzoek"));
        doe(pagina + "/onderzoek", "", "").statusCode(303);
        given().multiPart("bestand", "x.pdf", "%PDF-1.7".getBytes())
                .redirects()
                .follow(false)
                .post(pagina + "/bewijs")
                .then()
                .statusCode(303);
        given().multiPart("bestand", "x.html", "<p>".getBytes())
                .post(pagina + "/bewijs")
                .then()
                .statusCode(400)
                .body(containsString("geen PDF"));
        doe(pagina + "/besluit", "overname", "").statusCode(400).body(containsString("vul dit in"));
        doe(pagina + "/besluit", "overname", "klopt").statusCode(303);
        html(pagina).body(containsString("overgenomen")).body(containsString("x.pdf"));
        var levering = when().get("/v1/realisaties?gemeente=GM1774&halfjaar=1986-I")
                .then()
                .extract()
                .<String>path("realisaties[0].levering");
        html("/leveringen/" + levering).body(containsString("9, overgenomen</a>"));
        doe(pagina + "/besluit", "afwijzing", "toch niet").statusCode(409);
        when().get("/v1/realisaties?gemeente=GM1774&halfjaar=1986-I")
                .then()
                .body("realisaties[0].gehuisvest", equalTo(9));
    }

    @Test
    void map_en_ophalen_zeggen_dat_ze_uit_staan() {
        html("/aanvoer")
                .body(containsString("Er wordt geen map in de gaten gehouden"))
                .body(containsString("geen adres ingesteld"));
        when().get("/v1/ophalingen").then().body("ophalingen", hasSize(0));
        given().post("/v1/ophalingen/x/poging").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/leveringen?", "/v1/betwistingen?"})
    void een_lijst_stelt_evenveel_vragen_voor_een_rij_als_voor_veel(String lijst) {
        for (int i = 1; i <= 5; i++) {
            upload(KOP + "GM17%02d;2022-I;2022-05-0%d;%d\n".formatted(i == 5 ? 30 : 74, i, i), "Vragen")
                    .statusCode(303);
            given().contentType("application/json")
                    .body(
                            "{\"gemeente\":\"GM1774\",\"halfjaar\":\"2022-I\",\"peildatum\":\"2022-05-0%d\",\"indiener\":\"TOEZICHTHOUDER\",\"aantal\":99,\"toelichting\":\"t\"}"
                                    .formatted(i))
                    .post("/v1/betwistingen");
        }
        assertThat(vragen(lijst + "paginaGrootte=4")).isPositive().isEqualTo(vragen(lijst + "paginaGrootte=1"));
    }

    private long vragen(String pad) {
        var telling = sessies.getStatistics();
        var ervoor = telling.getPrepareStatementCount();
        when().get(pad).then().statusCode(200);
        return telling.getPrepareStatementCount() - ervoor;
    }

    private static io.restassured.response.ValidatableResponse doe(String pad, String besluit, String uitleg) {
        return given().contentType(ContentType.URLENC)
                .redirects()
                .follow(false)
                .formParam("besluit", besluit)
                .formParam("uitleg", uitleg)
                .post(pad)
                .then();
    }

    private static String verborgen(String html, String naam) {
        var gevonden =
                Pattern.compile("name=\"" + naam + "\" value=\"([^\"]*)\"").matcher(html);
        assertThat(gevonden.find()).isTrue();
        return gevonden.group(1).replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    private static io.restassured.response.ValidatableResponse upload(String inhoud, String bron) {
        return given().redirects()
                .follow(false)
                .multiPart("bron", bron)
                .multiPart("bestand", "standen.csv", inhoud.getBytes(StandardCharsets.UTF_8))
                .post("/leveringen")
                .then();
    }

    private static io.restassured.response.ValidatableResponse html(String pad) {
        return given().accept("text/html").get(pad).then().statusCode(200).contentType("text/html");
    }
}
