// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/** Broker and database as in an installation: over TLS only, each service with its own name and no more rights than it needs, secrets where nobody looks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(60)
class VersleuteldIT implements Brokertoegang, Databasetoegang {

    private Trede trede;
    private Sleutelbos sleutels;

    @BeforeAll
    @Timeout(400)
    void start() {
        trede = Trede.versleuteld("versleuteld");
        sleutels = new Sleutelbos(trede);
    }

    @Override
    public Sleutelbos sleutels() {
        return sleutels;
    }

    @AfterAll
    void stop() {
        if (trede != null) {
            trede.close();
        }
    }

    @Test
    void eenTaakstellingKomtBijToezichtAan() {
        trede.as("rijk")
                .put(
                        "/taakstelling/v1/taakstellingen/2024-I/GM0034",
                        Map.of("aantal", 336, "soort", "VASTSTELLING", "datum", "2023-10-01", "bron", "Staatscourant"))
                .expect(201);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(trede.as("beheerder")
                        .get("/toezicht/v1/gemeenten/GM0034/standen/2024-I")
                        .expect(200)
                        .json()
                        .path("taakstelling")
                        .asInt())
                .isEqualTo(336));
    }

    @Test
    void watVastliepStaatOpDePaginaEnWordtAlleenDoorDieDienstOpnieuwGelezen() throws Exception {
        String sleutel = "GM0034";
        try (KafkaProducer<String, String> coa = Sleutelbos.schrijver(sleutels.certificaat("coa"))) {
            ProducerRecord<String, String> levering =
                    new ProducerRecord<>("coa.leveringen.v1", sleutel, "gemeente;halfjaar;peildatum;gehuisvest\n");
            levering.headers().add("content-type", "application/pdf".getBytes(StandardCharsets.UTF_8));
            coa.send(levering).get();
        }
        JsonNode brief =
                await().atMost(Duration.ofSeconds(30)).until(() -> vastgelopen().path(0), b -> b.has("id"));
        trede.as("beheerder")
                .post(
                        "/realisatie/v1/beheer/vastgelopen-berichten/"
                                + brief.path("id").asText() + "/hersturing",
                        Map.of())
                .expect(201);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(vastgelopen()).hasSize(2));
        assertThat(eindes("realisatie-service-leveringen.opnieuw")).isEqualTo(1);
        assertThat(eindes("coa.leveringen.v1")).isEqualTo(1);
    }

    @Test
    void deBeheerpaginaVanElkeDienstZietDeBroker() {
        for (String dienst : Sleutelbos.DIENSTEN) {
            String pagina = trede.as("beheerder")
                    .get("/" + dienst + "/beheer", "text/html")
                    .expect(200)
                    .text();
            assertThat(pagina).as(dienst).contains("Te versturen").doesNotContain("antwoordt niet");
        }
    }

    /** After all that could have let one out. */
    @Test
    @Order(Integer.MAX_VALUE)
    void geenGeheimStaatInEenLogboekBijEenProcesOfInEenAntwoord() throws Exception {
        Map<String, String> waar = new LinkedHashMap<>();
        try (Stream<Path> logs = Files.list(trede.data().resolve("logs"))) {
            for (Path log : Stream.concat(Stream.of(trede.output()), logs).toList()) {
                waar.put(log.toString(), Files.readString(log));
            }
        }
        for (ProcessHandle process : trede.processes()) {
            for (String wat : List.of("cmdline", "environ")) {
                Path file = Path.of("/proc", Long.toString(process.pid()), wat);
                waar.put(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        for (String dienst : Sleutelbos.DIENSTEN) {
            for (String pad : List.of(
                    "q/health",
                    "q/metrics",
                    "q/info",
                    "q/configuration",
                    "q/dev",
                    "v1/openapi.json",
                    "beheer",
                    "v1/beheer")) {
                String adres = "/" + dienst + "/" + pad;
                waar.put(adres, trede.as("beheerder").get(adres, "*/*").text());
            }
        }
        assertThat(waar).hasSizeGreaterThan(50);
        assertThat(waar.values())
                .as("a service is told where its secrets are")
                .anyMatch(tekst -> tekst.contains("SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS"));
        assertThat(waar.values())
                .as("the metrics were answered")
                .anyMatch(tekst -> tekst.contains("trede_outbox_backlog"));

        Map<Path, String> geheimen = sleutels.alle();
        assertThat(geheimen).hasSize(Sleutelbos.DIENSTEN.size() * 4 + 8);
        List<String> gevonden = new ArrayList<>();
        geheimen.forEach((bewaard, geheim) -> waar.forEach((plaats, tekst) -> {
            if (tekst.contains(geheim)) {
                gevonden.add(bewaard + " staat in " + plaats);
            }
        }));
        assertThat(geheimen.values()).allMatch(geheim -> geheim.length() == 64);
        assertThat(gevonden).isEmpty();
    }

    private JsonNode vastgelopen() {
        return trede.as("beheerder")
                .get("/realisatie/v1/beheer/vastgelopen-berichten")
                .expect(200)
                .json()
                .path("berichten");
    }

    /** How many messages a topic holds, as the operator sees it. */
    private long eindes(String onderwerp) {
        try (KafkaConsumer<String, String> lezer = Sleutelbos.lezer(sleutels.certificaat("beheerder"))) {
            List<TopicPartition> delen = lezer.partitionsFor(onderwerp).stream()
                    .map(deel -> new TopicPartition(onderwerp, deel.partition()))
                    .toList();
            return lezer.endOffsets(delen).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }
}
