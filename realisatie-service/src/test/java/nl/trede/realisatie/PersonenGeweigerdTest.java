// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.Werkmappen;
import nl.trede.realisatie.levering.Inzending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that seems to hold persons is refused whole, in every form and along every way; of its content nothing stays. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class PersonenGeweigerdTest {

    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";
    private static final String NDJSON = "application/x-ndjson";

    @Inject
    DataSource database;

    @BeforeEach
    void alleGemeentenBekend() {
        TestRegister.vol();
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            leveringen     | text/csv             | gemeente;halfjaar;peildatum;gehuisvest;achternaam~GM0034;1999-I;1999-03-01;3;Geheimius~           | kolom 5
            leveringen     | text/csv             | gemeente;halfjaar;peildatum;gehuisvest~GM0034;1999-I;1999-03-01;123456782~                        | regel 2, kolom 4
            leveringen     | text/csv             | gemeente;halfjaar;peildatum;gehuisvest;x~GM0034;1999-I;1999-03-01;3;~GM0034;1999-I;1999-04-01;3;1985-03-02~ | regel 3, kolom 5
            leveringen     | text/csv             | gemeente;halfjaar;peildatum;gehuisvest;x~GM0034;1999-I;1999-03-01;3;V1234567890~                  | regel 2, kolom 5
            leveringen     | text/csv             | Geheimius;123456782~Geheimius;111222333~                                                         | kolom 2
            leveringen     | application/json     | {"regels":[{"gemeente":"GM0034","halfjaar":"1999-I","peildatum":"1999-03-01","gehuisvest":3,"bsn":"x"}]} | regel 1
            leveringen     | application/json     | {"regels":[{"gemeente":"GM0034","halfjaar":"1999-I","peildatum":"1999-03-01","gehuisvest":3,"wie":{"achternaam":"Geheimius"}}]} | regel 1
            leveringen     | application/json     | {"regels":[{"gemeente":"123456782","halfjaar":"1999-I","peildatum":"1999-03-01","gehuisvest":3}]} | regel 1, gemeente
            leveringen     | application/json     | Geheimius;123456782                                                                              | bestand
            leveringen     | text/csv             | gemeente;halfjaar;peildatum;gehuisvest~GM0034;1999-I;1999-03-01;3~GM0034;1999-I;1999-04-01;"123456782~ | regel 3
            leveringen     | application/json     | [{"gemeente":"GM0034","halfjaar":"1999-I","peildatum":"1999-03-01","gehuisvest":3,"waarvan":{"x":"123456782"}}] | regel 1, onbekend veld
            leveringen     | application/json     | {"regels":{"x":"123456782"}}                                                                     | regel 0, onbekend veld
            leveringen     | application/x-ndjson | {"gemeente":"GM0034","halfjaar":"1999-I","peildatum":"1999-03-01","gehuisvest":3,"geboortedatum":"x"}~ | regel 1
            leveringen     | application/x-ndjson | {"gemeente":{"x":"123456782"},"halfjaar":"1999-I","peildatum":"1999-03-01","gehuisvest":3}~          | regel 1, onbekend veld
            leveringen     | application/x-ndjson | {"gemeente":"GM0034","halfjaar":"1999-I","peildatum":"x","gehuisvest":3}~["123456782"]~               | regel 2
            leveringen     | application/x-ndjson | {"gemeente":"GM0034","halfjaar":"1999-I","peildatum":"1999-03-01","gehuisvest":3}{"x":"123456782"}~    | regel 1
            huisvestingen  | application/x-ndjson | {"id":"p1","gemeente":"GM0034","datum":"1999-03-01","aantal":1,"soort":"HAR","naam":"Geheimius"}~ | regel 1
            huisvestingen  | application/x-ndjson | {"id":"p1","gemeente":"GM0034","datum":"1999-03-01","aantal":1,"soort":"HAR"}~{"id":"V1234567890","gemeente":"GM0034","datum":"1999-03-01","aantal":1,"soort":"HAR"}~ | regel 2, id
            huisvestingen  | application/x-ndjson | {"id":"p1","gemeente":{"x":"123456782"},"datum":"1999-03-01","aantal":1,"soort":"HAR"}~             | regel 1, onbekend veld
            huisvestingen  | application/x-ndjson | {"id":"p1","gemeente":"GM0034","datum":"1999-03-01","aantal":1,"soort":"HAR"}{"x":"123456782"}~      | regel 1
            huisvestingen  | application/x-ndjson | {"id":"123456782","gemeente":"GM0034","datum":"1999-03-01","aantal":1,"soort":"HAR"}~             | regel 1, id
            huisvestingen  | application/x-ndjson | {"id":"p1","gemeente":"GM0034","datum":"1999-03-01","aantal":123456782,"soort":"HAR"}~            | regel 1, aantal
            huisvestingen  | application/x-ndjson | {"id":"p1","gemeente":"GM0034","datum":"1999-03-01","aantal":1,"soort":"HAR","extra":["1985-03-02"]}~ | regel 1, onbekend veld
            huisvestingen  | application/x-ndjson | {"id":"p1","gemeente":"GM0034","datum":"1999-03-01","aantal":1,"soort":"HAR"}~Geheimius;123456782~ | regel 2, onleesbare tekst
            """)
    void geweigerd_met_de_plaats_en_zonder_de_inhoud(String waar, String soort, String inhoud, String plaats)
            throws SQLException {
        var antwoord = given().header("Content-Type", soort)
                .body(inhoud.replace('~', '\n').getBytes(StandardCharsets.UTF_8))
                .when()
                .post("/v1/" + waar)
                .then()
                .statusCode(400)
                .body("fouten.veld", hasItem(plaats))
                .body("fouten[0].reden", containsString("gegevens van personen mogen niet worden geleverd"))
                .extract()
                .asString();

        assertThat(antwoord).doesNotContain("Geheimius", "123456782", "1234567890", "1985");
        when().get("/v1/realisaties?halfjaar=1999-I").then().body("totaal", equalTo(0));
        laatsteIsNietBewaard();
    }

    @ParameterizedTest(name = "{0} in regel {1}")
    @CsvSource({"achternaam, 1", "123456782, 40"})
    void ook_op_een_werkblad_dat_niemand_leest(String tekst, int regel) throws SQLException {
        List<List<Object>> goed = List.of(
                List.of("gemeente", "halfjaar", "peildatum", "gehuisvest"),
                List.of("GM0034", "1999-I", LocalDate.of(1999, 3, 1), 3));
        List<List<Object>> verborgen = new ArrayList<>(Collections.nCopies(regel - 1, List.<Object>of("x")));
        verborgen.add(List.of("y", tekst));
        werkmap(Werkmappen.van(goed, verborgen))
                .statusCode(400)
                .body("fouten.veld", hasItem(containsString("een ander werkblad")))
                .body("fouten.reden", everyItem(containsString("gegevens van personen mogen niet")));
        when().get("/v1/realisaties?halfjaar=1999-I").then().body("totaal", equalTo(0));
        laatsteIsNietBewaard();
    }

    @Test
    void een_werkmap_die_niet_te_doorzoeken_is_wordt_niet_bewaard() throws SQLException {
        werkmap(Werkmappen.Slecht.KAPOT.inhoud()).statusCode(400).body("fouten[0].reden", containsString("beschadigd"));
        laatsteIsNietBewaard();
    }

    @Test
    void over_kafka_gaat_alleen_de_reden_naar_de_dode_letters() throws SQLException {
        var geheim =
                "{\"id\":\"k1\",\"gemeente\":\"GM0034\",\"datum\":\"1999-03-01\",\"aantal\":1,\"soort\":\"HAR\",\"v-nummer\":\"Geheimius\"}\n";
        TestEvents.sendRaw(
                "coa.leveringen.v1", "COA", geheim.getBytes(StandardCharsets.UTF_8), Map.of("bron", "privé"));
        var dood = TestEvents.await(
                "coa.leveringen.v1.dlt", e -> e.headers().get("dlt-reason").contains("V-nummer"));
        assertThat(dood.headers().get("dlt-reason")).doesNotContain("Geheimius");
        nergensBewaard();
    }

    @ParameterizedTest
    @CsvSource({"12, true", "123456782, false"})
    void ook_een_bericht_met_een_onbekende_kop_laat_geen_bsn_achter(String gehuisvest, boolean bewaard) {
        var inhoud =
                "[{\"gemeente\":\"GM0034\",\"halfjaar\":\"1999-I\",\"peildatum\":\"1999-03-01\",\"gehuisvest\":%s}]"
                        .formatted(gehuisvest);
        var status = "ZEKER-" + gehuisvest.length();
        TestEvents.sendRaw(
                "coa.leveringen.v1", "COA", inhoud.getBytes(StandardCharsets.UTF_8), Map.of("status", status));
        var dood = TestEvents.await(
                "coa.leveringen.v1.dlt", e -> e.headers().get("dlt-reason").contains(status));
        assertThat(dood.data() != null && dood.data().isArray()).isEqualTo(bewaard);
    }

    @Test
    void gewone_ids_van_negen_cijfers_mogen() {
        var bestand = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            bestand.append(
                    "{\"id\":\"%d\",\"gemeente\":\"GM3301\",\"datum\":\"1991-03-01\",\"aantal\":1,\"soort\":\"HAR\"}\n"
                            .formatted(200_000_000 + i));
        }
        MutatieApiTest.mutaties(bestand.toString()).statusCode(202).body("aanvaard", equalTo(200));
    }

    private static ValidatableResponse werkmap(byte[] inhoud) {
        return given().header("Content-Type", Inzending.Vorm.XLSX.mediatype())
                .body(inhoud)
                .when()
                .post("/v1/leveringen")
                .then();
    }

    private void laatsteIsNietBewaard() throws SQLException {
        var levering = when().get("/v1/leveringen?paginaGrootte=1").jsonPath();
        assertThat(levering.getString("leveringen[0].status")).isEqualTo("GEWEIGERD");
        assertThat(levering.getBoolean("leveringen[0].bewaard")).isFalse();
        String id = levering.getString("leveringen[0].id");
        when().get("/v1/leveringen/" + id + "/bestand").then().body(emptyString());
        nergensBewaard();
    }

    private void nergensBewaard() throws SQLException {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement(
                        """
                        SELECT count(*) FROM (
                            SELECT encode(inhoud, 'escape') t FROM bestandsdeel UNION ALL SELECT reden FROM regelfout
                            UNION ALL SELECT reden || veld FROM bestandsfout UNION ALL SELECT tekst FROM opmerking) alles
                        WHERE t LIKE '%Geheimius%' OR t LIKE '%123456782%' OR t LIKE '%V1234567890%'""");
                var rij = vraag.executeQuery()) {
            rij.next();
            assertThat(rij.getInt(1)).isZero();
        }
    }
}
