// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of the job that puts the realm into Keycloak, with a kcadm that writes down what it is asked. */
class RealmScriptTest {

    private static final Path SOURCE = Checkout.ROOT.resolve("deploy/keycloak/trede-realm.json");

    @TempDir
    Path folder;

    private int status;
    private String output;
    private String realm = "trede";

    @BeforeEach
    void secret() throws IOException {
        Files.writeString(folder.resolve("username"), "beheer");
        Files.writeString(folder.resolve("password"), "een geheim");
    }

    @Test
    void a_realm_that_is_not_there_is_made_for_the_host_of_the_deployment() throws Exception {
        run("overijssel.nl", "echo 'Resource not found for url'; exit 1");

        assertThat(status).as(output).isZero();
        assertThat(Files.readString(folder.resolve("log")))
                .contains("create realms")
                .doesNotContain("een geheim");
        assertThat(Files.readString(folder.resolve("realm.json")))
                .isEqualTo(Files.readString(SOURCE).replace("trede.example", "overijssel.nl"));
    }

    @Test
    void of_several_hosts_each_may_be_come_back_to() throws Exception {
        run("overijssel.nl drenthe.nl", "echo 'Resource not found for url'; exit 1");

        var pages =
                pages(new ObjectMapper().readTree(folder.resolve("realm.json").toFile()));
        assertThat(pages.path("redirectUris")).hasSize(8);
        assertThat(pages.path("redirectUris").toString())
                .contains("\"https://overijssel.nl/toezicht/aangemeld\"", "\"https://drenthe.nl/toezicht/aangemeld\"");
        assertThat(pages.at("/attributes/post.logout.redirect.uris").asText().split("##"))
                .hasSize(8)
                .contains("https://overijssel.nl/notificatie/afgemeld", "https://drenthe.nl/taakstelling/afgemeld");
    }

    @Test
    void a_realm_that_is_there_is_left_alone() throws Exception {
        run("overijssel.nl", "echo '{\"realm\":\"trede\"} \"https://overijssel.nl/toezicht/aangemeld\"'");

        assertThat(status).isZero();
        assertThat(output).contains("De realm trede is er al");
        assertThat(Files.readString(folder.resolve("log"))).doesNotContain("create realms");
    }

    @Test
    void a_realm_of_another_deployment_is_a_failure() throws Exception {
        run("overijssel.nl drenthe.nl", "echo '\"https://overijssel.nl/toezicht/aangemeld\"'");

        assertThat(status).isEqualTo(1);
        assertThat(output).contains("kent niet: drenthe.nl.");
    }

    @Test
    void a_realm_may_have_another_name() throws Exception {
        realm = "trede-drenthe";
        run("drenthe.nl", "echo 'Resource not found for url'; exit 1");

        var made = new ObjectMapper().readTree(folder.resolve("realm.json").toFile());
        assertThat(made.path("realm").asText()).isEqualTo("trede-drenthe");
        assertThat(output).contains("De realm trede-drenthe is gemaakt");
        assertThat(Files.readString(folder.resolve("log"))).contains("get realms/trede-drenthe");
    }

    @Test
    void a_keycloak_that_does_not_answer_is_a_failure_and_not_a_realm_that_is_not_there() throws Exception {
        run("overijssel.nl", "echo 'Connection refused'; exit 1");

        assertThat(status).isNotZero();
        assertThat(output).contains("Connection refused");
        assertThat(Files.readString(folder.resolve("log"))).doesNotContain("create realms");
    }

    private static JsonNode pages(JsonNode realm) {
        return Rendered.each(realm.path("clients"))
                .filter(client -> client.path("clientId").asText().equals("trede-web"))
                .findFirst()
                .orElseThrow();
    }

    private void run(String hosts, String answer) throws Exception {
        var kcadm = folder.resolve("kcadm");
        Files.writeString(
                kcadm,
                "#!/bin/sh\necho \"$*\" >> " + folder.resolve("log") + "\n[ \"$1\" = get ] || exit 0\n" + answer
                        + "\n");
        assertThat(kcadm.toFile().setExecutable(true)).isTrue();
        var builder = new ProcessBuilder(
                        "sh",
                        Checkout.KUSTOMIZE
                                .resolve("onderdelen/keycloak/realm.sh")
                                .toString())
                .redirectErrorStream(true);
        builder.environment().put("KCADM", kcadm.toString());
        builder.environment().put("BEHEER", folder.toString());
        builder.environment().put("TMPDIR", folder.toString());
        builder.environment().put("REALM", SOURCE.toString());
        builder.environment().put("TREDE_HOST", hosts);
        builder.environment().put("TREDE_REALM", realm);
        builder.environment().put("KEYCLOAK_ADRES", "https://aanmelden.nl");
        var process = builder.start();
        output = new String(process.getInputStream().readAllBytes());
        status = process.waitFor();
    }
}
