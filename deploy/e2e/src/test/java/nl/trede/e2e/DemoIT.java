// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a newcomer sees: the start without options, with its demo data. */
class DemoIT {

    private static Trede trede;

    @BeforeAll
    static void start() {
        trede = Trede.metDemo();
    }

    @AfterAll
    static void stop() {
        Path data = trede.data();
        trede.close();
        assertThat(data).as("temporary data").doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "GM0034, 2023-II, 363, -45",
        "GM1690, 2024-I,  36,  -13",
        "GM1730, 2024-II, 71,  -30",
    })
    void deBriefgemeentenHebbenDeCijfersVanHunBrief(String gemeente, String halfjaar, int opgave, int saldo) {
        JsonNode stand = get("/toezicht/v1/gemeenten/" + gemeente + "/standen/" + halfjaar);

        assertThat(stand.path("opgave").asInt()).isEqualTo(opgave);
        assertThat(stand.path("saldo").asInt()).isEqualTo(saldo);
    }

    @Test
    void watVerzonnenIsZegtDat() {
        JsonNode realisaties = get("/realisatie/v1/realisaties?provincie=PV28&paginaGrootte=1000");
        JsonNode taakstellingen = get("/taakstelling/v1/taakstellingen?provincie=PV28&paginaGrootte=1000");

        assertThat(realisaties.path("realisaties"))
                .hasSizeGreaterThan(400)
                .allSatisfy(r -> assertThat(r.path("bron").asText()).contains("fictief (demo)"));
        assertThat(taakstellingen.path("taakstellingen"))
                .hasSizeGreaterThan(400)
                .allSatisfy(t -> assertThat(t.path("bron").asText()).contains("fictief (demo)"));
    }

    @ParameterizedTest
    @CsvSource({
        "TREDEBRIEF,    GM1774, VERZONDEN",
        "RESULTAATBRIEF,GM1690, VERZONDEN",
        "OORDEELBRIEF,  GM0034, CONCEPT",
        "RAADSBRIEF,    GM1730, CONCEPT",
    })
    void vanElkeBriefIsErEen(String soort, String gemeente, String status) {
        String vraag = "soort=" + soort + "&gemeente=" + gemeente + "&status=" + status;

        assertThat(get("/notificatie/v1/brieven?" + vraag).path("brieven")).hasSize(1);
    }

    @Test
    void deOproepHeeftDeCijfersVanOverijssel() {
        JsonNode oproepen = get("/notificatie/v1/brieven?soort=OPROEP&provincie=PV23");
        Brief oproep =
                new Brief(trede.as("overijssel"), oproepen.at("/brieven/0/id").asText());

        assertThat(oproep.pdfTekst()).contains("-448", "-679");
    }

    @Test
    void hetOverzichtToontGemeentenVanElkeProvincie() {
        String pagina = trede.as("beheerder").get("/", "text/html").expect(200).text();

        assertThat(pagina).contains("Trede", "Overzicht");
    }

    @Test
    void alleGebeurtenissenZijnVerwerkt() {
        Gezondheid.alleGebeurtenissenVerwerkt(trede);
    }

    private static JsonNode get(String path) {
        return trede.as("beheerder").get(path).expect(200).json();
    }
}
