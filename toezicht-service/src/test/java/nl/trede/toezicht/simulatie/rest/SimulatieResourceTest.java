// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie.rest;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.TestPostgres;
import nl.trede.toezicht.feiten.Speelveld;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Openingsstand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class SimulatieResourceTest {

    private static final Path FLEVOLAND = Path.of("../deploy/kustomize/overlays/flevoland/beleid/2024");

    /** Of the outbox only the number of rows counts: its relay marks what was sent. */
    private static final String VINGERAFDRUK = "coalesce(sum(hashtext(t::text)), 0)";

    private static final Map<String, String> FLEVOLAND_2024 = Map.of("versie", "flevoland-2024");

    @Inject
    Speelveld speelveld;

    /** Of the service: what is recorded by it comes after the proposals that the service made. */
    @Inject
    Clock clock;

    @BeforeEach
    void twee_halfjaren_niet_gehaald() {
        speelveld.provincie("PV42", "Proefland");
        speelveld.gemeente("GM3891", "=Speelheuvel", "PV42");
        speelveld.feiten(
                opening("GM3891", "2023-I", -5),
                taakstelling("GM3891", "2023-I", 20),
                gehuisvest("GM3891", "2023-I", 12),
                taakstelling("GM3891", "2023-II", 20),
                gehuisvest("GM3891", "2023-II", 14));
    }

    @Test
    void een_concept_als_twee_bestanden_zegt_hetzelfde_als_in_json() throws Exception {
        var yaml = Files.readString(FLEVOLAND.resolve("beleid.yaml"));
        var dmn = Files.readString(FLEVOLAND.resolve("trede.dmn"));
        var json = simuleer(proefland("beleid", Map.of("beleidYaml", yaml, "tredeDmn", dmn)))
                .statusCode(200)
                .extract()
                .path("regels.voorgesteldeTrede");

        bestanden()
                .multiPart("beleidYaml", FLEVOLAND.resolve("beleid.yaml").toFile())
                .multiPart("tredeDmn", FLEVOLAND.resolve("trede.dmn").toFile())
                .post("/v1/simulaties")
                .then()
                .statusCode(200)
                .body("regels.voorgesteldeTrede", equalTo(json))
                .body("regels", hasSize(2));
        assertThat(bestanden()
                        .accept("text/csv")
                        .multiPart("versie", "flevoland-2024")
                        .post("/v1/simulaties")
                        .then()
                        .statusCode(200)
                        .contentType("text/csv")
                        .extract()
                        .asString())
                .contains("GM3891;'=Speelheuvel;2023-I;");
        bestanden()
                .multiPart("versie", "flevoland-2024")
                .multiPart("tegenoverYaml", FLEVOLAND.resolve("beleid.yaml").toFile())
                .multiPart("tegenoverDmn", FLEVOLAND.resolve("trede.dmn").toFile())
                .post("/v1/simulaties")
                .then()
                .statusCode(200)
                .body("verschillen", hasSize(0));
    }

    @Test
    void alle_fouten_van_een_formulier_met_bestanden_tegelijk() {
        given().multiPart("provincie", "24")
                .multiPart("van", "2023-III")
                .multiPart("versie", "beleid-1900")
                .multiPart("tegenoverYaml", FLEVOLAND.resolve("beleid.yaml").toFile())
                .multiPart("anders", "a.txt", "x".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/simulaties")
                .then()
                .statusCode(400)
                .body(
                        "fouten.veld",
                        containsInAnyOrder("anders", "provincie", "van", "totEnMet", "tegenoverDmn", "beleid"));
        given().contentType("text/plain")
                .body("x")
                .post("/v1/simulaties")
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--grens\r\n", "--grens\r\nContent-Disposition: form-data; name=\"van\"\r\n\r\n2023-I"})
    void een_formulier_dat_te_vroeg_ophoudt_wordt_geweigerd(String begin) {
        given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                .contentType("multipart/form-data; boundary=grens")
                .body(begin)
                .post("/v1/simulaties")
                .then()
                .statusCode(400)
                .body("detail", startsWith("Het formulier (multipart/form-data) is niet te lezen"));
    }

    private static RequestSpecification bestanden() {
        return given().multiPart("provincie", "PV42").multiPart("van", "2023-I").multiPart("totEnMet", "2023-II");
    }

    @Test
    void een_geleverd_beleid_op_een_provincie_die_er_geen_heeft() {
        simuleer(proefland("beleid", FLEVOLAND_2024))
                .statusCode(200)
                .body("beleid.naam", equalTo("flevoland-2024"))
                .body("beleid.ladder", equalTo("GESIMULEERD"))
                .body("beleid.status", containsString("vast te stellen"))
                .body("regels.halfjaar", contains("2023-I", "2023-II"))
                .body("regels.vanTrede", contains(0, 1))
                .body("regels.voorgesteldeTrede", contains(1, 2))
                .body("regels.saldo", contains(-13, -19))
                .body("regels[0].uitleg.toelichting", hasItem(containsString("De gemeente gaat één trede hoger")))
                .body("regels[0].besloten", nullValue())
                .body("beleid.omhoog", equalTo(2))
                .body("beleid.brieven", equalTo(2))
                .body("totaal", equalTo(2));
    }

    @Test
    void zonder_vastgesteld_beleid_zegt_elke_regel_waarom_er_geen_voorstel_is() {
        simuleer(proefland())
                .statusCode(200)
                .body("beleid.ladder", equalTo("WERKELIJK"))
                .body("beleid.zonderVoorstel", equalTo(2))
                .body("regels.reden", everyItem(startsWith("Er is geen beleidskader vastgesteld voor PV42")));
    }

    @Test
    void het_vastgestelde_beleid_geeft_de_voorstellen_die_zijn_gedaan_ook_na_een_correctie() {
        speelveld.gemeente("GM3892", "Speelloo", "PV23");
        speelveld.feiten(
                opening("GM3892", "2023-I", -5),
                taakstelling("GM3892", "2023-I", 20),
                gehuisvest("GM3892", "2023-I", 12));
        var eerste = voorstel("GM3892", "2023-I", "2023-07-01");
        besluit("GM3892", "2023-I", 2, "2023-08-15", "Strenger dan voorgesteld.");
        speelveld.feiten(taakstelling("GM3892", "2023-II", 20), gehuisvest("GM3892", "2023-II", 14));
        var tweede = voorstel("GM3892", "2023-II", "2024-01-01");
        speelveld.feiten(Feiten.van(
                new Gemeentecode("GM3892"),
                new Openingsstand(Halfjaar.lees("2023-I"), new Saldo(30), "correctie", 2, clock.instant())));

        simuleer(Map.of("provincie", "PV23", "van", "2023-I", "totEnMet", "2023-II"))
                .statusCode(200)
                .body("beleid.afwijkingenVanVoorstellen", equalTo(0))
                .body("regels.findAll { it.gemeente == 'GM3892' }.voorgesteldeTrede", contains(eerste, tweede))
                .body("regels.findAll { it.gemeente == 'GM3892' }.destijdsVoorgesteld", contains(eerste, tweede))
                .body("regels.findAll { it.gemeente == 'GM3892' }.saldo", contains(-13, -19))
                .body("regels.find { it.gemeente == 'GM3892' }.besloten", equalTo(2))
                .body("verschillen.find { it.gemeente == 'GM3892' }.trede", equalTo(eerste))
                .body("verschillen.find { it.gemeente == 'GM3892' }.tegenover", equalTo(2))
                .body(
                        "verschillen.find { it.gemeente == 'GM3892' }.uitleg",
                        hasItem("Besloten op 2023-08-15: trede 2. Motivering: Strenger dan voorgesteld."));
    }

    @Test
    void een_concept_met_een_gat_wordt_niet_uitgevoerd_en_alle_fouten_komen_tegelijk() throws Exception {
        var yaml = Files.readString(FLEVOLAND.resolve("beleid.yaml")).replace("nummer: 2", "nummer: 7");
        var dmn = Files.readString(FLEVOLAND.resolve("trede.dmn"))
                .replaceFirst("(?s)<rule id=\"voorgesteldeTrede_6\">.*?</rule>", "");

        simuleer(Map.of(
                        "provincie", "PV99",
                        "van", "2024-I",
                        "totEnMet", "2023-I",
                        "beleid", Map.of("beleidYaml", yaml, "tredeDmn", dmn),
                        "tegenover", Map.of("versie", "niets-1900")))
                .statusCode(400)
                .body("fouten.veld", hasItems("provincie", "totEnMet", "beleid", "tegenover"))
                .body(
                        "fouten.reden",
                        hasItems(
                                containsString("provincie PV99 is niet bekend"),
                                equalTo("2023-I ligt voor 2024-I"),
                                startsWith("beleid.yaml, regel "),
                                allOf(
                                        startsWith("trede.dmn, regel "),
                                        containsString("tabel voorgesteldeTrede: geen regel voor")),
                                equalTo("er is geen beleid met versie 'niets-1900'")));
    }

    @Test
    void een_periode_voor_het_eerste_cijfer_of_te_lang_wordt_geweigerd() {
        simuleer(Map.of("provincie", "PV42", "van", "2022-I", "totEnMet", "2023-I", "beleid", FLEVOLAND_2024))
                .statusCode(400)
                .body("fouten.veld", contains("van"))
                .body("fouten[0].reden", equalTo("2022-I ligt voor de eerste cijfers; die gaan over 2023-I"));
        simuleer(Map.of("provincie", "PV42", "van", "2023-I", "totEnMet", "2099-II", "beleid", FLEVOLAND_2024))
                .statusCode(400)
                .body("fouten[0].reden", equalTo("een periode telt hoogstens 80 halfjaren; dit zijn er 154"));
        simuleer(Map.of("provincie", "PV42")).statusCode(400).body("fouten.veld", contains("van", "totEnMet"));
    }

    @Test
    void een_keuze_van_beleid_is_eenduidig() {
        simuleer(Map.of(
                        "provincie",
                        "PV42",
                        "van",
                        "2023-I",
                        "totEnMet",
                        "2023-I",
                        "beleid",
                        Map.of("beleidYaml", "a"),
                        "tegenover",
                        Map.of(
                                "versie",
                                "flevoland-2024",
                                "aanpassingen",
                                Map.of("termijnen", List.of(Map.of("document", "X", "weken", 0))))))
                .statusCode(400)
                .body("fouten.veld", contains("beleid.tredeDmn", "tegenover.aanpassingen.termijnen[0].weken"));
    }

    @Test
    void een_aangepaste_versie_zegt_wat_er_veranderd_is_en_een_aanpassing_die_niet_past_wat_er_mis_is() {
        var aanpassingen = new HashMap<String, Object>();
        aanpassingen.put("boekingsvolgorde", "OUDSTE_EERST");
        aanpassingen.put("termijnen", List.of(Map.of("document", "PLAN_VAN_AANPAK", "weken", 8)));
        var vraag = proefland("beleid", Map.of("versie", "flevoland-2024", "aanpassingen", aanpassingen));
        simuleer(vraag)
                .statusCode(200)
                .body("beleid.naam", equalTo("flevoland-2024 (aangepast)"))
                .body(
                        "beleid.aanpassingen",
                        contains("boekingsvolgorde OUDSTE_EERST", "termijn PLAN_VAN_AANPAK: 8 weken"));

        aanpassingen.put(
                "drempels",
                List.of(
                        Map.of("tabel", "voorgesteldeTrede", "regel", 99, "waarde", "3"),
                        Map.of("tabel", "oordeel", "regel", 1, "feit", "maan", "waarde", "vol")));
        simuleer(vraag)
                .statusCode(400)
                .body(
                        "fouten.reden",
                        contains(
                                equalTo("tabel voorgesteldeTrede, regel 99: de tabel heeft 6 regels"),
                                startsWith(
                                        "tabel oordeel, regel 1: de tabel vraagt niet naar 'maan', wel naar gehaald")));
    }

    @Test
    void een_drempel_verandert_het_voorstel() {
        var drempel = Map.of(
                "tabel", "voorgesteldeTrede", "regel", 5, "waarde", "if huidigeTrede = 0 then 1 else huidigeTrede");
        simuleer(proefland(
                        "beleid",
                        Map.of("versie", "flevoland-2024", "aanpassingen", Map.of("drempels", List.of(drempel))),
                        "tegenover",
                        FLEVOLAND_2024))
                .statusCode(200)
                .body("regels.voorgesteldeTrede", contains(1, 1))
                .body("tegenover.perTrede.find { it.trede == 2 }.voorgesteld", equalTo(1))
                .body("verschillen", hasSize(1))
                .body("verschillen[0].trede", equalTo(1))
                .body("verschillen[0].tegenover", equalTo(2));
    }

    @Test
    void als_csv_zonder_formules() {
        var csv = given().contentType(ContentType.JSON)
                .accept("text/csv")
                .body(proefland("beleid", FLEVOLAND_2024))
                .post("/v1/simulaties")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(csv.lines().skip(1)).hasSize(2).allSatisfy(regel -> assertThat(regel)
                .startsWith("GM3891;'=Speelheuvel;2023-I"));
        assertThat(csv).contains(";-13;0;1;redelijk adequaat;");
    }

    @Test
    void een_simulatie_raakt_geen_enkele_tabel_en_zendt_geen_bericht() throws SQLException {
        var voor = rijen();

        simuleer(proefland("beleid", FLEVOLAND_2024)).statusCode(200);

        assertThat(voor).containsKeys("besluit", "beoordeling", "outbox");
        assertThat(rijen()).isEqualTo(voor);
    }

    private Map<String, String> rijen() throws SQLException {
        var rijen = new LinkedHashMap<String, String>();
        try (var verbinding = TestPostgres.owner();
                var tabellen = verbinding.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (tabellen.next()) {
                var naam = tabellen.getString("TABLE_NAME");
                try (var vraag = verbinding.createStatement();
                        var telling = vraag.executeQuery("SELECT count(*), "
                                + (naam.startsWith("outbox") ? "0" : VINGERAFDRUK) + " FROM " + naam + " t")) {
                    telling.next();
                    rijen.put(naam, telling.getString(1) + " rijen, vingerafdruk " + telling.getString(2));
                }
            }
        }
        return rijen;
    }

    private static int voorstel(String gemeente, String halfjaar, String peildatum) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("halfjaar", halfjaar, "peildatum", peildatum))
                .post("/v1/gemeenten/" + gemeente + "/beoordelingen")
                .then()
                .statusCode(201)
                .extract()
                .path("voorgesteldeTrede");
    }

    private static void besluit(String gemeente, String halfjaar, int trede, String datum, String motivering) {
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "soort", "TREDE",
                        "halfjaar", halfjaar,
                        "trede", trede,
                        "datum", datum,
                        "motivering", motivering))
                .post("/v1/gemeenten/" + gemeente + "/besluiten")
                .then()
                .statusCode(201);
    }

    /** Both halfjaren of the made-up provincie. */
    private static Map<String, Object> proefland() {
        var vraag = new LinkedHashMap<String, Object>();
        vraag.put("provincie", "PV42");
        vraag.put("van", "2023-I");
        vraag.put("totEnMet", "2023-II");
        return vraag;
    }

    private static Map<String, Object> proefland(String deel, Object waarde) {
        var vraag = proefland();
        vraag.put(deel, waarde);
        return vraag;
    }

    private static Map<String, Object> proefland(String deel, Object waarde, String ander, Object andere) {
        var vraag = proefland(deel, waarde);
        vraag.put(ander, andere);
        return vraag;
    }

    private static ValidatableResponse simuleer(Map<String, ?> vraag) {
        return given().contentType(ContentType.JSON)
                .body(vraag)
                .post("/v1/simulaties")
                .then();
    }
}
