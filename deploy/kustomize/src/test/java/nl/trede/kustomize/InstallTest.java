// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** From nothing: the order, the secrets, what is still to be decided. */
class InstallTest extends InstallTestBase {

    @Test
    void an_overlay_goes_into_the_cluster_in_order_and_whole() throws Exception {
        var overlay = filled();

        install(overlay.toString());

        assertThat(status).as(output).isZero();
        assertThat(output).contains("GEREED https://drenthe.trede.nl");
        var applied = log().stream()
                .filter(line -> line.startsWith("apply "))
                .map(line -> line.substring(6))
                .toList();
        assertThat(applied)
                .containsExactlyInAnyOrderElementsOf(Rendered.of(overlay).objects.stream()
                        .map(Rendered::title)
                        .toList());
        assertThat(log())
                .containsSubsequence(
                        "get crd kafkas.kafka.strimzi.io",
                        "apply Namespace/trede-drenthe",
                        "-n trede-drenthe get secret trede-sessie",
                        "apply NetworkPolicy/niets",
                        "apply Kafka/trede",
                        "-n trede-drenthe wait --timeout=600s --for=condition=Ready kafka/trede",
                        "apply KafkaTopic/toezicht.v1",
                        "apply KafkaUser/trede-kafka-toezicht",
                        "-n trede-drenthe wait --timeout=600s --for=condition=Ready kafkauser --all",
                        "apply Cluster/trede-postgres",
                        "apply Database/toezicht",
                        "apply Job/trede-realm",
                        "apply Deployment/taakstelling-service",
                        "-n trede-drenthe rollout status deployment/taakstelling-service --timeout=600s",
                        "apply Deployment/realisatie-service",
                        "apply Deployment/toezicht-service",
                        "apply Deployment/notificatie-service",
                        "apply Ingress/trede");
    }

    @Test
    void a_dry_run_tells_the_same_order_and_touches_nothing() throws Exception {
        var overlay = filled();
        install(overlay.toString());
        var done = objects();

        Files.writeString(bin.resolve("log"), "");
        install(overlay.toString(), "--dry-run");

        assertThat(status).isZero();
        assertThat(objects()).isEqualTo(done);
        assertThat(log()).isEmpty();
    }

    @Test
    void a_secret_that_is_there_stays_and_one_that_is_not_is_made_with_a_value_of_its_own() throws Exception {
        Files.createFile(bin.resolve("geheimen/trede-postgres-toezicht-app"));

        install(filled().toString());

        assertThat(log())
                .anyMatch(line -> line.contains(
                        "create secret generic trede-postgres-toezicht-owner --type=kubernetes.io/basic-auth"));
        assertThat(log()).noneMatch(line -> line.contains("create secret generic trede-postgres-toezicht-app"));
    }

    @Test
    void what_the_provincie_has_yet_to_decide_is_told_and_nothing_is_done() throws Exception {
        install("overijssel");

        assertThat(status).isEqualTo(1);
        assertThat(output)
                .contains(
                        "Nog vast te stellen door de provincie",
                        "oin: \"00000000000000000000\"",
                        "host: overijssel.trede.example");
        assertThat(log()).isEmpty();
    }

    @Test
    void a_secret_that_the_provincie_must_bring_is_asked_for_by_name() throws Exception {
        Files.delete(bin.resolve("geheimen/trede-tls"));
        Files.delete(bin.resolve("geheimen/trede-aanmelden"));

        install(filled().toString());

        assertThat(status).isEqualTo(1);
        assertThat(output).contains("ontbreekt: trede-aanmelden trede-tls");
        assertThat(log()).noneMatch(line -> line.startsWith("apply Kafka"));
    }

    @Test
    void a_cluster_without_an_operator_is_told_which_one() throws Exception {
        Files.writeString(bin.resolve("weigert"), "get crd clusters.postgresql.cnpg.io\n");

        install(filled().toString());

        assertThat(status).isEqualTo(1);
        assertThat(output).contains("Het cluster kent clusters.postgresql.cnpg.io niet");
        assertThat(log()).noneMatch(line -> line.startsWith("apply"));
    }

    @Test
    void a_step_that_does_not_come_about_is_the_last() throws Exception {
        Files.writeString(bin.resolve("weigert"), "rollout status deployment/realisatie-service\n");

        install(filled().toString());

        assertThat(status).isEqualTo(1);
        assertThat(log())
                .contains("apply Deployment/realisatie-service")
                .doesNotContain("apply Deployment/toezicht-service", "apply Ingress/trede");
    }

    @Test
    void a_slip_of_the_pen_is_told() throws Exception {
        install("overijsel");
        assertThat(status).isEqualTo(2);
        assertThat(output).contains("Er is geen overlay");

        install("drenthe", "--droog");
        assertThat(status).isEqualTo(2);
        assertThat(output).contains("Onbekende optie '--droog'");

        install("drenthe", "--register");
        assertThat(status).isEqualTo(2);
        assertThat(output).contains("Na --register hoort een waarde");
    }
}
