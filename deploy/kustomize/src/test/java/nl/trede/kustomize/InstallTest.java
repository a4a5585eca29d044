// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** deploy/kustomize/install, with a kubectl that renders for real and for the rest writes down what it is asked. */
class InstallTest {

    private static final List<String> OF_THE_PROVINCIE =
            List.of("trede-aanmelden", "trede-keycloak-beheer", "trede-reservekopie", "trede-tls");

    /** Writes each call down; of an apply the kind and name in the file. A secret is there when a file of its name is in {@code geheimen}; calls in {@code weigert} fail. */
    private static final String FAKE =
            """
            #!/bin/sh
            map=$(dirname "$0")
            [ "$1" = kustomize ] && exec %s "$@"
            bestand=
            for deel in "$@"; do [ "$vorige" = -f ] && bestand=$deel; vorige=$deel; done
            if [ -n "$bestand" ]; then
              printf 'apply %%s/%%s\\n' "$(sed -n 's/^kind: //p' "$bestand")" "$(sed -n '/^metadata:/,/^[a-z]*:$/s/^  name: //p' "$bestand" | head -n 1)" >> "$map/log"
              cat "$bestand" >> "$map/gezet"
            else
              printf '%%s\\n' "$*" >> "$map/log"
            fi
            while read -r zin; do case "$*" in *"$zin"*) exit 1 ;; esac; done < "$map/weigert"
            case "$*" in *"get secret"*) [ -e "$map/geheimen/$vorige" ] ;; esac
            """;

    @TempDir
    Path bin;

    private int status;
    private String output;

    @BeforeEach
    void kubectl() throws IOException {
        var fake = bin.resolve("kubectl");
        Files.writeString(fake, FAKE.formatted(Kubectl.path()));
        assertThat(fake.toFile().setExecutable(true)).isTrue();
        Files.createDirectory(bin.resolve("geheimen"));
        Files.writeString(bin.resolve("weigert"), "");
        Files.writeString(bin.resolve("log"), "");
        for (var secret : OF_THE_PROVINCIE) {
            Files.createFile(bin.resolve("geheimen").resolve(secret));
        }
    }

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
    void where_the_images_are_and_which_version_is_said_by_who_installs() throws Exception {
        install(
                filled().toString(),
                "--register",
                "images.provincie.nl/",
                "--versie",
                "0.2.0",
                "--context",
                "acceptatie");

        assertThat(Files.readString(bin.resolve("gezet")))
                .contains(
                        "image: images.provincie.nl/trede/toezicht-service:0.2.0",
                        "image: images.provincie.nl/keycloak/keycloak:26")
                .doesNotContain("image: trede/", ":0.1.0");
        assertThat(log()).contains("--context acceptatie get crd kafkas.kafka.strimzi.io");
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

    /** A copy of drenthe in which the provincie has decided everything. */
    private static Path filled() {
        return Scratch.folder("drenthe", "instellingen.yaml", text -> text.replace(".example", ".nl")
                .replace("vast-te-stellen", "kopieen")
                .replace("00000000000000000000", "00000001234567890000"));
    }

    private List<String> objects() {
        return output.lines()
                .filter(line -> line.startsWith(" ") || line.matches("\\d+\\. .*"))
                .toList();
    }

    private List<String> log() throws IOException {
        return Files.readAllLines(bin.resolve("log"));
    }

    private void install(String... arguments) throws Exception {
        var command =
                new ArrayList<>(List.of(Checkout.KUSTOMIZE.resolve("install").toString()));
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().merge("PATH", bin + ":", (path, own) -> own + path);
        var process = builder.start();
        output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        status = process.exitValue();
    }
}
