// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client does wrong gets a clear answer in Dutch, and what was right is not lost. */
@ExtendWith(LopendSysteem.class)
class OnjuisteInvoerIT {

    private static final String KOP = "gemeente;halfjaar;peildatum;gehuisvest\n";
    private static final String GOED = "GM0014;2024-I;2024-07-01;12\n";
    private static final String LEVERINGEN = "/realisatie/v1/leveringen";

    private final Trede trede;
    private final Client rijk;
    private final Client coa;
    private final Client beheerder;

    OnjuisteInvoerIT(Trede trede) {
        this.trede = trede;
        this.rijk = trede.as("rijk");
        this.coa = trede.as("coa");
        this.beheerder = trede.as("beheerder");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    2024-III | GM0014 | {"aantal":1,"soort":"VASTSTELLING","datum":"2024-01-01","bron":"x"}              | halfjaar
                    2024-I   | GM14   | {"aantal":1,"soort":"VASTSTELLING","datum":"2024-01-01","bron":"x"}              | gemeente
                    2024-I   | GM0014 | {"aantal":-1,"soort":"VASTSTELLING","datum":"2024-01-01","bron":"x"}             | aantal
                    2024-I   | GM0014 | {"aantal":1.5,"soort":"VASTSTELLING","datum":"2024-01-01","bron":"x"}            | aantal
                    2024-I   | GM0014 | {"aantal":"1","soort":"VASTSTELLING","datum":"2024-01-01","bron":"x"}            | aantal
                    2024-I   | GM0014 | {"soort":"VASTSTELLING","datum":"2024-01-01","bron":"x"}                         | aantal
                    2024-I   | GM0014 | {"aantal":1,"soort":"GOK","datum":"2024-01-01","bron":"x"}                       | soort
                    2024-I   | GM0014 | {"aantal":1,"soort":"VASTSTELLING","datum":"1-1-2024","bron":"x"}                | datum
                    2024-I   | GM0014 | {"aantal":1,"soort":"VASTSTELLING","datum":"2024-01-01","bron":" "}              | bron
                    2024-I   | GM0014 | {"aantal":1,"soort":"VASTSTELLING","datum":"2024-01-01","bron":"x","kleur":"r"}  | kleur
                    2022-II  | GM1992 | {"aantal":1,"soort":"VASTSTELLING","datum":"2024-01-01","bron":"x"}              | gemeente
                    """)
    void eenTaakstellingDieNietKan(String halfjaar, String gemeente, String lichaam, String veld) {
        Answer antwoord = rijk.put("/taakstelling/v1/taakstellingen/" + halfjaar + "/" + gemeente, lichaam);

        assertThat(antwoord.fouten()).contains(veld);
    }

    @Test
    void alleFoutenInEenKeer() {
        Answer antwoord = rijk.put(
                "/taakstelling/v1/taakstellingen/2024-I/GM0014",
                "{\"aantal\":-1,\"soort\":\"GOK\",\"datum\":\"gisteren\",\"kleur\":\"rood\"}");

        assertThat(antwoord.fouten()).contains("aantal", "soort", "datum", "bron", "kleur");
    }

    @Test
    void eenOnbekendeGemeenteIsNietGevonden() {
        Answer antwoord = rijk.put(
                "/taakstelling/v1/taakstellingen/2024-I/GM9999",
                "{\"aantal\":1,\"soort\":\"VASTSTELLING\",\"datum\":\"2024-01-01\",\"bron\":\"x\"}");

        problem(antwoord, 404);
        assertThat(antwoord.text()).contains("GM9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"aantal\":", "{aantal:1}", "[]", "\"tekst\"", "null", ""})
    void kapotteJsonIsEen400(String lichaam) {
        Answer antwoord = rijk.put("/taakstelling/v1/taakstellingen/2024-I/GM0014", lichaam);

        problem(antwoord, 400);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /taakstelling/v1/taakstellingen/2024-I/GM0014, text/plain, 415",
        "POST, /realisatie/v1/leveringen, application/pdf, 415",
        "POST, /taakstelling/v1/taakstellingen, application/json, 405",
        "DELETE, /toezicht/v1/gemeenten/GM0014/openingsstand, application/json, 405",
        "POST, /toezicht/v1/nergens, application/json, 404",
        "POST, /notificatie/v1/nergens/, application/json, 404",
        "PUT, /nergens, application/json, 404",
    })
    void verkeerdeManierOfVerkeerdAdres(String methode, String pad, String soort, int status) {
        problem(beheerder.send(methode, pad, soort, BodyPublishers.ofString("{}")), status);
    }

    @ParameterizedTest
    @CsvSource({
        "/taakstelling/v1/taakstellingen?pagina=abc, pagina",
        "/taakstelling/v1/taakstellingen?pagina=0, pagina",
        "/taakstelling/v1/taakstellingen?halfjaar=2024-III, halfjaar",
        "/realisatie/v1/realisaties?gemeente=Groningen, gemeente",
        "/realisatie/v1/realisaties?paginaGrootte=100000, paginaGrootte",
        "/toezicht/v1/gemeenten/GM0014/standen/2024-I?peildatum=vandaag, peildatum",
        "/toezicht/v1/provincies/Drenthe/standen/2024-I, provincie",
        "/notificatie/v1/brieven?gemeente=x, gemeente",
    })
    void eenVraagDieNietKan(String pad, String veld) {
        assertThat(beheerder.get(pad).fouten()).contains(veld);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GM9999;2024-I;2024-07-01;1    | gemeente
                    Groningen;2024-I;2024-07-01;1 | gemeente
                    GM1992;2022-II;2022-12-01;1   | gemeente
                    GM0014;2024-III;2024-07-01;1  | halfjaar
                    GM0014;2024-I;2024-07-02;1    | peildatum
                    GM0014;2024-I;2023-12-31;1    | peildatum
                    GM0014;2024-I;31-02-2024;1    | peildatum
                    GM0014;2024-I;2024-07-01;-1   | gehuisvest
                    GM0014;2024-I;2024-07-01;1,5  | gehuisvest
                    GM0014;2024-I;2024-07-01;veel | gehuisvest
                    GM0014;2024-I;2024-07-01;     | gehuisvest
                    """)
    void eenVerkeerdeRegelWordtGeweigerdEnDeRestGaatDoor(String regel, String veld) {
        JsonNode verslag =
                coa.csv(LEVERINGEN, KOP + regel + "\n" + GOED).expect(200, 201).json();

        assertThat(verslag.path("geweigerd")).hasSize(1);
        assertThat(verslag.at("/geweigerd/0/regel").asInt()).isEqualTo(2);
        assertThat(verslag.at("/geweigerd/0/veld").asText()).isEqualTo(veld);
        assertThat(verslag.at("/geweigerd/0/reden").asText()).isNotBlank();
        assertThat(verslag.path("aanvaard").asInt()
                        + verslag.path("ongewijzigd").asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gemeente;halfjaar;peildatum\nGM0014;2024-I;2024-07-01\n",
                "gemeente;gemeente;halfjaar;peildatum;gehuisvest\nGM0014;GM0014;2024-I;2024-07-01;1\n",
            })
    void eenBestandDatAlsGeheelNietKan(String csv) {
        assertThat(coa.csv(LEVERINGEN, csv).fouten()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, true, false", "UTF-8, false, true", "windows-1252, false, true"})
    void hoeHetBestandIsGeschrevenMaaktNietUit(String tekenset, boolean bom, boolean crlf) {
        String csv = (bom ? "\uFEFF" : "") + KOP + "GM0037;2024-I;2024-07-01;1.234\n";
        byte[] bytes = (crlf ? csv.replace("\n", "\r\n") : csv).getBytes(Charset.forName(tekenset));

        JsonNode verslag = coa.send("POST", LEVERINGEN, "text/csv", BodyPublishers.ofByteArray(bytes))
                .expect(200, 201)
                .json();

        assertThat(verslag.path("geweigerd")).isEmpty();
        JsonNode realisaties = coa.get("/realisatie/v1/realisaties?gemeente=GM0037&halfjaar=2024-I")
                .json();
        assertThat(realisaties.at("/realisaties/0/gehuisvest").asInt()).isEqualTo(1234);
    }

    @Test
    void hetzelfdeBestandNogEensVerandertNiets() {
        String csv = KOP + "GM0047;2024-I;2024-07-01;7\nGM0047;2024-II;2025-01-01;8\n";
        JsonNode eerst = coa.csv(LEVERINGEN, csv).expect(201).json();

        JsonNode nogEens = coa.csv(LEVERINGEN, csv).expect(200).json();

        assertThat(eerst.path("aanvaard").asInt()).isEqualTo(2);
        assertThat(nogEens.path("ongewijzigd").asInt()).isEqualTo(2);
        assertThat(nogEens.path("id")).isEqualTo(eerst.path("id"));
    }

    @Test
    void eenLagerCijferOpEenLatereDagWordtAanvaardEnGemeld() {
        JsonNode verslag = coa.csv(LEVERINGEN, KOP + "GM0050;2024-I;2024-03-01;30\nGM0050;2024-I;2024-04-01;20\n")
                .expect(201)
                .json();

        assertThat(verslag.path("aanvaard").asInt()).isEqualTo(2);
        assertThat(verslag.path("signaleringen")).isNotEmpty();
    }

    @Test
    void vanEenGrootBestandTeltElkeRegel() {
        StringBuilder csv = new StringBuilder(KOP);
        for (int i = 0; i < 100_000; i++) {
            csv.append("GM0059;2024-I;2024-0")
                    .append(1 + i % 6)
                    .append("-01;")
                    .append(i / 6)
                    .append('\n');
        }

        JsonNode verslag = coa.csv(LEVERINGEN, csv.toString()).expect(201).json();

        assertThat(verslag.path("aanvaard").asInt()).isPositive();
        assertThat(verslag.path("aanvaard").asInt()
                        + verslag.path("ongewijzigd").asInt()
                        + verslag.path("aantalGeweigerd").asInt())
                .isEqualTo(100_000);
    }

    @Test
    void eenRegelVanTienMegabyteWordtGeweigerd() {
        byte[] csv = (KOP + "GM0014;2024-I;2024-07-01;" + "9".repeat(10_000_000) + "\n" + GOED)
                .getBytes(StandardCharsets.US_ASCII);

        Answer antwoord = coa.send("POST", LEVERINGEN, "text/csv", BodyPublishers.ofByteArray(csv));

        assertThat(antwoord.status()).isIn(200, 201, 400);
        assertThat(antwoord.text()).contains("reden");
    }

    @Test
    void deStartpaginaStaatOpHetEneAdres() {
        Answer pagina = trede.as("overijssel").get("/", "text/html");

        pagina.expect(200);
        assertThat(pagina.type()).startsWith("text/html");
        assertThat(pagina.text()).contains("Trede");
    }

    private static void problem(Answer antwoord, int status) {
        antwoord.expect(status);
        assertThat(antwoord.type()).as(antwoord.call()).startsWith("application/problem+json");
        assertThat(antwoord.json().path("status").asInt()).isEqualTo(status);
        assertThat(antwoord.json().path("title").asText()).isNotBlank();
        assertThat(antwoord.json().path("detail").asText()).isNotBlank();
    }
}
