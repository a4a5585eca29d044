// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every gemeente of the country gets its letter after a peilmoment, and the process is killed (SIGKILL) in the midst of it, twice. */
class BrievenreeksIT {

    private static final String REEKSEN = "/notificatie/v1/brievenreeksen";
    private static final String HALFJAAR = "2024-I";

    /** One of those that have a user who signs. */
    private static final String PROVINCIE = "PV23";

    private static final String GS = "gs-overijssel";

    private static final Duration LANG = Duration.ofSeconds(90);

    private static Trede trede;
    private static List<String> gemeenten;

    @BeforeAll
    static void start() {
        trede = Trede.leeg("reeks");
        gemeenten = codes(
                trede.as("beheerder")
                        .get("/taakstelling/v1/gemeenten?datum=2024-07-01&paginaGrootte=1000")
                        .expect(200)
                        .json()
                        .path("gemeenten"),
                "code");
    }

    @AfterAll
    static void stop() {
        trede.close();
    }

    @Test
    void geenBriefKwijtEnGeenBriefDubbel() {
        assertThat(gemeenten).hasSize(342);
        feiten();
        String opstellen = reeks("beheerder", Map.of("handeling", "OPSTELLEN", "halfjaar", HALFJAAR));
        doodNa(opstellen, 40);
        klaar(opstellen, 342);
        List<JsonNode> brieven = brieven("CONCEPT");
        assertThat(codes(brieven, "gemeente")).containsExactlyInAnyOrderElementsOf(gemeenten);
        assertThat(brieven)
                .extracting(brief -> brief.path("provincie").asText() + " "
                        + brief.path("kenmerk").asText())
                .doesNotHaveDuplicates();
        verzonden(brieven.stream()
                .filter(brief -> brief.path("provincie").asText().equals(PROVINCIE))
                .toList());
    }

    /** Sending makes the PDF, the slow part; the letters of one province are enough to be cut off in it. */
    private static void verzonden(List<JsonNode> brieven) {
        klaar(
                reeks(GS, Map.of("handeling", "VASTSTELLEN", "halfjaar", HALFJAAR, "provincie", PROVINCIE)),
                brieven.size());
        String verzenden = reeks(GS, Map.of("handeling", "VERZENDEN", "halfjaar", HALFJAAR, "provincie", PROVINCIE));
        doodNa(verzenden, 8);
        klaar(verzenden, brieven.size());
        assertThat(codes(brieven("VERZONDEN"), "id")).containsExactlyInAnyOrderElementsOf(codes(brieven, "id"));
        for (String gemeente : codes(brieven, "gemeente")) {
            await().atMost(LANG).untilAsserted(() -> assertThat(trede.as("beheerder")
                            .get("/toezicht/v1/gemeenten/" + gemeente + "/dossier")
                            .expect(200)
                            .json()
                            .path("brieven"))
                    .hasSize(1));
        }
    }

    /** The taakstellingen now and next as two circulaires, one levering with what was housed, and the openingsstanden. */
    private static void feiten() {
        for (String halfjaar : List.of(HALFJAAR, "2024-II")) {
            StringBuilder bijlage = new StringBuilder("gemeentecode;taakstelling\n");
            elke((gemeente, i) ->
                    bijlage.append(gemeente).append(';').append(20 + i % 11).append('\n'));
            String id = trede.as("rijk")
                    .csv(
                            "/taakstelling/v1/circulaires?halfjaar=" + halfjaar
                                    + "&bron=reeks&datum=2024-01-01&soort=VASTSTELLING",
                            bijlage.toString())
                    .expect(201)
                    .json()
                    .path("id")
                    .asText();
            trede.as("rijk")
                    .post("/taakstelling/v1/circulaires/" + id + "/bevestiging", Map.of())
                    .expect(201);
        }
        StringBuilder levering = new StringBuilder("gemeente;halfjaar;peildatum;gehuisvest\n");
        elke((gemeente, i) -> levering.append(gemeente + ";" + HALFJAAR + ";2024-07-01;")
                .append(18 + i % 13)
                .append('\n'));
        trede.as("coa").csv("/realisatie/v1/leveringen", levering.toString()).expect(201);
        elke((gemeente, i) -> trede.as("beheerder")
                .put(
                        "/toezicht/v1/gemeenten/" + gemeente + "/openingsstand",
                        Map.of("halfjaar", HALFJAAR, "saldo", -(i % 7), "bron", "reeks"))
                .expect(200, 201));
        await().atMost(LANG).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> assertThat(
                        List.of(0, 60, 120, 180, 240, 300, 341))
                .allMatch(i -> volledig(gemeenten.get(i))));
    }

    private static void elke(ObjIntConsumer<String> doe) {
        for (int i = 0; i < gemeenten.size(); i++) {
            doe.accept(gemeenten.get(i), i);
        }
    }

    private static boolean volledig(String gemeente) {
        Answer voorbeeld = trede.as("beheerder")
                .get("/notificatie/v1/voorbeeldbrieven?soort=RESULTAATBRIEF&halfjaar=" + HALFJAAR + "&gemeente="
                        + gemeente);
        return voorbeeld.status() == 200 && voorbeeld.json().path("ontbreekt").isEmpty();
    }

    private static String reeks(String wie, Map<String, String> reeks) {
        return trede.as(wie).post(REEKSEN, reeks).expect(201).json().path("id").asText();
    }

    /** Kills the service once so many letters are done, and not all; waits until another process is ready. */
    private static void doodNa(String reeks, int aantal) {
        await().atMost(LANG)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> voortgang(reeks).path("gedaan").asInt() >= aantal);
        assertThat(voortgang(reeks).path("teDoen").asInt())
                .as("still in the midst")
                .isPositive();
        long pid = trede.pid("notificatie");
        trede.kill("notificatie");
        await().atMost(Duration.ofSeconds(90))
                .until(() -> trede.pid("notificatie") != pid && trede.ready("notificatie"));
    }

    private static void klaar(String reeks, int aantal) {
        await().atMost(LANG)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> voortgang(reeks).path("toestand").asText().equals("KLAAR"));
        assertThat(voortgang(reeks).path("gedaan").asInt()).isEqualTo(aantal);
    }

    private static JsonNode voortgang(String reeks) {
        return trede.as("beheerder").get(REEKSEN + "/" + reeks).expect(200).json();
    }

    private static List<JsonNode> brieven(String status) {
        List<JsonNode> brieven = new ArrayList<>();
        trede.as("beheerder")
                .get("/notificatie/v1/brieven?paginaGrootte=1000&halfjaar=" + HALFJAAR + "&status=" + status)
                .expect(200)
                .json()
                .path("brieven")
                .forEach(brieven::add);
        return brieven;
    }

    private static List<String> codes(Iterable<JsonNode> lijst, String veld) {
        return StreamSupport.stream(lijst.spliterator(), false)
                .map(een -> een.path(veld).asText())
                .toList();
    }
}
