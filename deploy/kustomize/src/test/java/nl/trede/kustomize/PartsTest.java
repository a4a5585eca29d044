// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every part that an overlay may take in (deploy/kustomize/onderdelen), with what it asks for in instellingen.yaml, through every check. */
class PartsTest {

    private static final Map<String, Map<String, String>> SETTINGS = Map.of(
            "mail", Map.of("mailServer", "mail.provincie.nl", "mailAfzender", "toezicht@provincie.nl"),
            "virusscan", Map.of("virusscan", "clamd.scan", "virusscanNaamruimte", "scan"),
            "sporen", Map.of("sporen", "http://collector.sporen:4317", "sporenNaamruimte", "sporen"),
            "aanmelden-binnen", Map.of("aanmeldenAdressen", "10.20.30.0/24"),
            "coa-kafka", Map.of("kafkaHost", "kafka.provincie.nl", "coaAdressen", "203.0.113.0/24"),
            "map", Map.of("mapKlasse", "gedeeld"),
            "opslag-poort", Map.of("opslagPoort", "9000"),
            "keda", Map.of("prometheus", "http://prometheus-operated.monitoring:9090"),
            "herstel",
                    Map.of(
                            "database", "trede-postgres-2",
                            "herstelVan", "trede-postgres",
                            "herstelMoment", "2026-11-27T12:00:00Z"));

    /** These stand in every overlay; ingang-haproxy takes the place of ingang-nginx. */
    private static final List<String> IN_ALL = List.of("instellingen", "keycloak", "ingang-nginx");

    @TestFactory
    Stream<DynamicTest> parts() throws IOException {
        try (var folders = Files.list(Checkout.KUSTOMIZE.resolve("onderdelen"))) {
            return folders
                    .map(folder -> folder.getFileName().toString())
                    .filter(part -> !IN_ALL.contains(part))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(part -> {
                        var overlay = with(part);
                        return Check.ALL.stream()
                                .map(check -> DynamicTest.dynamicTest(
                                        part + ": " + check.getClass().getSimpleName(),
                                        () -> assertThat(check.findings(overlay))
                                                .isEmpty()));
                    });
        }
    }

    @Test
    void without_keycloak_there_is_no_job_and_no_arrow_for_it() {
        var overlay = Scratch.overlay("drenthe", text -> text.replace("  - ../../onderdelen/keycloak\n", ""));

        assertThat(overlay.kind("Job")).isEmpty();
        assertThat(Check.ALL)
                .allSatisfy(check -> assertThat(check.findings(overlay)).isEmpty());
    }

    @Test
    void keda_takes_the_place_of_three_autoscalers() {
        assertThat(with("keda").kind("ScaledObject")).hasSize(3).allSatisfy(scaler -> assertThat(
                        scaler.at("/spec/triggers/1/metadata/query").asText())
                .contains("trede_consumer_lag{namespace=\"trede-drenthe\""));
        assertThat(with("keda").kind("HorizontalPodAutoscaler")).hasSize(1);
    }

    @Test
    void a_restored_database_has_the_same_network_users_and_authority_under_its_own_name() {
        var overlay = with("herstel");
        var cluster = overlay.one("Cluster", "trede-postgres-2");

        assertThat(cluster.at("/spec/bootstrap").toString())
                .isEqualTo(
                        "{\"recovery\":{\"recoveryTarget\":{\"targetTime\":\"2026-11-27T12:00:00Z\"},\"source\":\"vorige\"}}");
        assertThat(cluster.findValuesAsText("serverName")).containsExactly("trede-postgres");
        assertThat(overlay.kind("Cluster")).hasSize(1);
        assertThat(Settings.filled(overlay.one("Deployment", "toezicht-service"), "QUARKUS_DATASOURCE_JDBC_URL"))
                .startsWith("jdbc:postgresql://trede-postgres-2-rw:5432/toezicht?");
        assertThat(overlay.one("Deployment", "toezicht-service").findValuesAsText("secretName"))
                .contains("trede-postgres-2-ca");
        assertThat(overlay.one("NetworkPolicy", "postgres")
                        .at("/spec/podSelector")
                        .toString())
                .contains("trede-postgres-2");
    }

    @Test
    void a_restore_over_the_backup_that_it_comes_from_is_found() {
        var overlay = Scratch.with(
                "drenthe",
                "herstel",
                Map.of("herstelVan", "trede-postgres", "herstelMoment", "2026-11-27T12:00:00Z"),
                UnaryOperator.identity());

        assertThat(new DatabaseCheck().findings(overlay)).anyMatch(finding -> finding.contains("write its log over"));
    }

    private static Rendered with(String part) {
        var settings = new TreeMap<>(SETTINGS.getOrDefault(part, Map.of()));
        return Scratch.with("drenthe", part, settings, text -> switch (part) {
            case "ingang-haproxy" -> text.replace("  - ../../onderdelen/ingang-nginx\n", "");
            case "ophalen" ->
                text + "configMapGenerator:\n  - name: trede-ophalen\n    literals:\n"
                        + "      - application.properties=trede.aanvoer.ophalen.bronnen.maandlijst.adres=https://bron.example/x.csv\n";
            default -> text;
        });
    }
}
