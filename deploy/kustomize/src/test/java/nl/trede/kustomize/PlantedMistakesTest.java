// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each check is there for: a mistake of the kind that is made, planted in an overlay that was right, and what is said of it. */
class PlantedMistakesTest {

    static Stream<Mistake> mistakes() {
        return Stream.of(
                        general(),
                        MistakesOfBroker.all(),
                        MistakesOfNetwork.all(),
                        MistakesOfSecrets.all(),
                        MistakesOfOperation.all())
                .flatMap(mistakes -> mistakes);
    }

    private static Stream<Mistake> general() {
        return Stream.of(
                new Mistake(
                        "a container without a limit of memory",
                        new PodCheck(),
                        "no limit of memory",
                        overlay -> ((ObjectNode) container(overlay).at("/resources/limits")).remove("memory")),
                new Mistake(
                        "a container without a readiness probe",
                        new PodCheck(),
                        "readinessProbe does not ask",
                        overlay -> container(overlay).remove("readinessProbe")),
                new Mistake(
                        "a probe at another path than the service has",
                        new PodCheck(),
                        "livenessProbe does not ask /toezicht/q/health/live",
                        overlay -> ((ObjectNode) container(overlay).at("/livenessProbe/httpGet"))
                                .put("path", "/q/health/live")),
                new Mistake(
                        "a root that can be written to",
                        new PodCheck(),
                        "root can be written to",
                        overlay -> ((ObjectNode) container(overlay).path("securityContext"))
                                .put("readOnlyRootFilesystem", false)),
                new Mistake("an image by the tag latest", new PodCheck(), "image without version", overlay -> container(
                                overlay)
                        .put("image", "trede/toezicht-service:latest")),
                new Mistake("one replica", new AvailabilityCheck(), "replicas from 1 to 4", overlay -> ((ObjectNode)
                                overlay.one("HorizontalPodAutoscaler", "toezicht-service")
                                        .path("spec"))
                        .put("minReplicas", 1)),
                new Mistake(
                        "a Service that no NetworkPolicy knows",
                        new NetworkCheck(),
                        "Service/toezicht-service: no NetworkPolicy",
                        overlay -> ((ObjectNode) overlay.one("Service", "toezicht-service")
                                        .at("/spec/selector"))
                                .put("app.kubernetes.io/component", "anders")),
                new Mistake(
                        "a service that may call a service",
                        new NetworkCheck(),
                        "no such arrow in the picture: in: dienst -> dienst:8080",
                        overlay -> ((ArrayNode) overlay.one("NetworkPolicy", "naar-diensten")
                                        .at("/spec/ingress/0/from"))
                                .addObject()
                                .putObject("podSelector")
                                .putObject("matchLabels")
                                .put("app.kubernetes.io/component", "dienst")),
                new Mistake(
                        "a variable that does not exist",
                        new SettingsCheck(),
                        "TREDE_PROVINCIE_PAD does not exist in toezicht",
                        overlay -> variable(overlay, "TREDE_PROVINCIES_PAD").put("name", "TREDE_PROVINCIE_PAD")),
                new Mistake(
                        "a setting that a class asks for, and is not there",
                        new SettingsCheck(),
                        "trede.provincies.pad is not set",
                        overlay -> variable(overlay, "TREDE_PROVINCIES_PAD").put("value", "")),
                new Mistake(
                        "a setting of another service",
                        new SettingsCheck(),
                        "TREDE_BRIEVEN_EMAIL does not exist in toezicht",
                        overlay -> ((ArrayNode) container(overlay).path("env"))
                                .addObject()
                                .put("name", "TREDE_BRIEVEN_EMAIL")
                                .put("value", "true")),
                new Mistake(
                        "a setting that is fixed when the service is built",
                        new SettingsCheck(),
                        "QUARKUS_HTTP_ROOT_PATH is fixed",
                        overlay -> ((ArrayNode) container(overlay).path("env"))
                                .addObject()
                                .put("name", "QUARKUS_HTTP_ROOT_PATH")
                                .put("value", "/x")),
                new Mistake(
                        "a setting that must be there and is not",
                        new SettingsCheck(),
                        "kafka.bootstrap.servers is not set",
                        overlay -> variable(overlay, "KAFKA_BOOTSTRAP_SERVERS").put("name", "KAFKA_CLIENT_ID")),
                new Mistake(
                        "a topic by another name",
                        new TopicCheck(),
                        "nobody writes or reads drenthe.realisatie.v2",
                        overlay -> ((ObjectNode) overlay.one("KafkaTopic", "realisatie.v1")
                                        .path("spec"))
                                .put("topicName", "drenthe.realisatie.v2")),
                new Mistake(
                        "a service that may write another's topic",
                        new RightsCheck(),
                        "too much: taakstelling,onderwerp,drenthe.toezicht.v1,schrijven",
                        overlay -> ((ObjectNode) overlay.one("KafkaUser", "trede-kafka-taakstelling")
                                        .at("/spec/authorization/acls/0/resource"))
                                .put("name", "drenthe.toezicht.v1")),
                new Mistake(
                        "a service that does not check the server of its database",
                        new DatabaseCheck(),
                        "does not check the server",
                        overlay -> variable(overlay, "QUARKUS_DATASOURCE_JDBC_URL")
                                .put("value", "jdbc:postgresql://trede-postgres-rw:5432/toezicht?sslmode=require")),
                new Mistake(
                        "a secret that nobody makes",
                        new ReferenceCheck(),
                        "nobody makes the secret trede-oidc",
                        overlay -> overlay.one("Deployment", "toezicht-service")
                                .findParents("secretName")
                                .forEach(secret -> ((ObjectNode) secret).put("secretName", "trede-oidc"))),
                new Mistake("a misspelt field of Kubernetes", new SchemaCheck(), "`replica`", overlay -> ((ObjectNode)
                                overlay.one("Deployment", "toezicht-service").path("spec"))
                        .put("replica", 3)),
                new Mistake(
                        "a text where Kubernetes wants a number",
                        new SchemaCheck(),
                        "Deployment/toezicht-service",
                        overlay -> ((ObjectNode) overlay.one("Deployment", "toezicht-service")
                                        .path("spec"))
                                .put("revisionHistoryLimit", "drie")),
                new Mistake(
                        "a misspelt field of Strimzi",
                        new SchemaCheck(),
                        "KafkaTopic/toezicht.v1: unknown field /Spec/partition",
                        overlay -> ((ObjectNode)
                                        overlay.one("KafkaTopic", "toezicht.v1").path("spec"))
                                .put("partition", 6)),
                new Mistake(
                        "a misspelt field of CloudNativePG",
                        new SchemaCheck(),
                        "Cluster/trede-postgres",
                        overlay -> ((ObjectNode)
                                        overlay.one("Cluster", "trede-postgres").path("spec"))
                                .put("instance", 3)),
                new Mistake(
                        "beleid that contradicts itself",
                        new ProvinceFilesCheck(),
                        "is another file",
                        overlay -> beleid(overlay, text -> text.replace("nummer: 1\n", "nummer: 7\n"))),
                new Mistake(
                        "beleid that toezicht cannot read",
                        new ProvinceFilesCheck(),
                        "drenthe/beleid/2024/beleid.yaml",
                        overlay -> beleid(overlay, text -> text + "\nonbekend: ja\n")),
                new Mistake(
                        "an alarm on a metric that nobody tells",
                        new MetricsCheck(),
                        "nobody tells trede_outbox_leeftijd",
                        overlay -> ((ObjectNode)
                                        overlay.one("PrometheusRule", "trede").at("/spec/groups/0/rules/0"))
                                .put("expr", "trede_outbox_leeftijd > 60")));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_planted_mistake_is_found_by_the_check_that_is_there_for_it(Mistake mistake) {
        var overlay = Rendered.overlay("drenthe");
        assertThat(mistake.check().findings(overlay)).isEmpty();

        mistake.plant().accept(overlay);

        assertThat(mistake.check().findings(overlay))
                .anySatisfy(finding -> assertThat(finding).contains(mistake.says()));
    }

    private static ObjectNode container(Rendered overlay) {
        return (ObjectNode) Rendered.podOf(overlay.one("Deployment", "toezicht-service"))
                .path("containers")
                .get(0);
    }

    private static ObjectNode variable(Rendered overlay, String name) {
        return (ObjectNode) Rendered.each(container(overlay).path("env"))
                .filter(variable -> variable.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void beleid(Rendered overlay, java.util.function.UnaryOperator<String> change) {
        JsonNode data = overlay.kind("ConfigMap")
                .filter(map -> Rendered.nameOf(map).startsWith("drenthe-beleid"))
                .findFirst()
                .orElseThrow()
                .path("data");
        ((ObjectNode) data)
                .put(
                        "2024-beleid.yaml",
                        change.apply(data.path("2024-beleid.yaml").asText()));
    }
}
