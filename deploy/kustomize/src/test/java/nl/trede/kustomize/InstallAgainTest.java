// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** With options, without a part, and over what is there already. */
class InstallAgainTest extends InstallTestBase {

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
                .contains("image: images.provincie.nl/trede/toezicht-service:0.2.0", "image: keycloak/keycloak:26")
                .doesNotContain("image: trede/", ":0.1.0");
        assertThat(log()).contains("--context acceptatie get crd kafkas.kafka.strimzi.io");
    }

    @Test
    void what_was_put_to_nought_is_put_back_to_what_the_autoscaler_keeps() throws Exception {
        Files.writeString(bin.resolve("replicas"), "0");

        install(filled().toString());

        assertThat(status).as(output).isZero();
        assertThat(log())
                .containsSubsequence(
                        "-n trede-drenthe scale deployment/toezicht-service --replicas=2",
                        "-n trede-drenthe rollout status deployment/toezicht-service --timeout=600s");
    }

    @Test
    void what_is_there_keeps_its_number_of_pods() throws Exception {
        Files.writeString(bin.resolve("replicas"), "3");

        install(filled().toString());

        assertThat(log()).noneMatch(line -> line.contains(" scale "));
    }

    @Test
    void the_images_of_others_come_from_a_mirror_when_that_is_said() throws Exception {
        install(filled().toString(), "--spiegel", "spiegel.provincie.nl");

        assertThat(Files.readString(bin.resolve("gezet")))
                .contains("image: spiegel.provincie.nl/keycloak/keycloak:26", "image: trede/toezicht-service:0.1.0");
    }

    @Test
    void without_keycloak_nobody_asks_for_its_secret() throws Exception {
        Files.delete(bin.resolve("geheimen/trede-keycloak-beheer"));
        var overlay = filled();
        var file = overlay.resolve("kustomization.yaml");
        Files.writeString(file, Files.readString(file).replace("  - ../../onderdelen/keycloak\n", ""));

        install(overlay.toString());

        assertThat(status).as(output).isZero();
        assertThat(output).contains("GEREED").doesNotContain("Realm in Keycloak", "trede-keycloak-beheer");
    }

    @Test
    void one_may_stop_before_the_services() throws Exception {
        install(filled().toString(), "--tot", "postgres");

        assertThat(status).isZero();
        assertThat(output).contains("Gestopt na postgres").doesNotContain("GEREED");
        assertThat(log()).contains("apply Database/toezicht").noneMatch(line -> line.startsWith("apply Deployment"));
    }

    @Test
    void what_someone_changed_by_hand_does_not_stop_it() throws Exception {
        install(filled().toString());

        assertThat(Files.readString(bin.resolve("opties"))).contains("--force-conflicts");
    }
}
