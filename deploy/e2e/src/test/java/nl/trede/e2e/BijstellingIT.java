// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From 27,300 to 17,600 and from 336 to 216 as one act by the API, undone with a reason on the page; toezicht follows both. */
@ExtendWith(LopendSysteem.class)
class BijstellingIT {

    private static final String GEMEENTE = "GM0995";
    private static final String HALFJAAR = "2025-II";

    private final Trede trede;
    private final Client rijk;

    BijstellingIT(Trede trede) {
        this.trede = trede;
        this.rijk = trede.as("rijk");
    }

    @Test
    void eenBijstellingIsEenDaadEnWordtMetEenCorrectieOngedaanGemaakt() throws Exception {
        Map<String, Object> vaststelling =
                Map.of("soort", "VASTSTELLING", "datum", "2025-04-01", "bron", "Staatscourant");
        rijk.put("/taakstelling/v1/landelijke-taakstellingen/" + HALFJAAR, met(vaststelling, 27300))
                .expect(201);
        rijk.put("/taakstelling/v1/taakstellingen/" + HALFJAAR + "/" + GEMEENTE, met(vaststelling, 336))
                .expect(201);
        toezichtKent(336);

        JsonNode bijstelling = rijk.post(
                        "/taakstelling/v1/bijstellingen",
                        Map.of(
                                "halfjaar",
                                HALFJAAR,
                                "landelijk",
                                17600,
                                "datum",
                                "2025-11-10",
                                "reden",
                                "minder vergunningen dan verwacht",
                                "bron",
                                "Staatscourant",
                                "taakstellingen",
                                List.of(Map.of("gemeente", GEMEENTE, "aantal", 216))))
                .expect(201)
                .json();
        assertThat(bijstelling.at("/landelijk/oud").asInt()).isEqualTo(27300);
        assertThat(bijstelling.at("/taakstellingen/0/oud").asInt()).isEqualTo(336);
        toezichtKent(216);

        String pagina = "/taakstelling/bijstellingen/" + bijstelling.path("id").asText();
        assertThat(rijk.get(pagina, "text/html").expect(200).text()).contains("17.600", "Lelystad", "Maak ongedaan");
        formulier(pagina + "/correctie", "datum=2025-11-20&reden=verkeerd+halfjaar");
        assertThat(rijk.get(pagina, "text/html").expect(200).text()).contains("verkeerd halfjaar");
        assertThat(rijk.get("/taakstelling/v1/landelijke-taakstellingen/" + HALFJAAR)
                        .json()
                        .path("aantal")
                        .asInt())
                .isEqualTo(27300);
        toezichtKent(336);
    }

    /** As a browser sends it: with a page as the answer, after a redirect. */
    private void formulier(String pad, String velden) throws Exception {
        var verzoek = HttpRequest.newBuilder(URI.create(trede.adres() + pad))
                .header("Accept", "text/html")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString("rijk:rijk".getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(velden))
                .build();
        var browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        assertThat(browser.send(verzoek, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    private void toezichtKent(int taakstelling) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(rijk.get("/toezicht/v1/gemeenten/" + GEMEENTE + "/standen/" + HALFJAAR)
                                .expect(200)
                                .json()
                                .path("taakstelling")
                                .asInt())
                        .isEqualTo(taakstelling));
    }

    private static Map<String, Object> met(Map<String, Object> velden, int aantal) {
        var alle = new HashMap<>(velden);
        alle.put("aantal", aantal);
        return alle;
    }
}
