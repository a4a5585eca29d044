// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {

    private static final Path FILE = Path.of("../keycloak/trede-realm.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void the_file_has_no_password_and_no_secret() throws IOException {
        assertThat(Files.readString(FILE)).doesNotContainIgnoringCase("\"password\"", "\"secret\"", "private key");
        assertThat(stream(JSON.readTree(FILE.toFile()).path("users"))).allMatch(user -> !user.has("credentials"));
    }

    @Test
    void every_client_shows_who_it_is_with_a_signed_statement_and_comes_back_to_exact_addresses() throws IOException {
        assertThat(stream(JSON.readTree(FILE.toFile()).path("clients")))
                .hasSize(6)
                .allSatisfy(client -> {
                    assertThat(client.path("clientAuthenticatorType").asText()).isEqualTo("client-jwt");
                    assertThat(client.path("publicClient").asBoolean()).isFalse();
                    assertThat(client.path("directAccessGrantsEnabled").asBoolean())
                            .isFalse();
                    assertThat(client.path("implicitFlowEnabled").asBoolean()).isFalse();
                    assertThat(stream(client.path("redirectUris")))
                            .noneMatch(uri -> uri.asText().contains("*"));
                    if (client.path("standardFlowEnabled").asBoolean()) {
                        assertThat(client.at("/attributes/pkce.code.challenge.method")
                                        .asText())
                                .isEqualTo("S256");
                    }
                });
    }

    @Test
    void a_run_gets_its_address_its_keys_and_the_local_users() throws IOException {
        Realm realm = Realm.read(FILE, "http://localhost:9000");
        realm.keys(SigningKey.make(), SigningKey.make());
        realm.users(List.of("drenthe;toezichthouder;PV22;", "coa;coa;;"));
        Path file = folder.resolve("import/realm.json");
        realm.write(file);

        JsonNode json = JSON.readTree(file.toFile());
        assertThat(Files.readString(file)).doesNotContain("trede.example", "PRIVATE");
        assertThat(json.at("/clients/0/redirectUris/0").asText())
                .isEqualTo("http://localhost:9000/taakstelling/aangemeld");
        assertThat(stream(json.path("clients")))
                .allMatch(
                        client -> client.at("/attributes/jwks.string").asText().contains("\"kty\":\"RSA\""))
                .extracting(client -> client.path("clientId").asText())
                .contains("lokaal-drenthe", "lokaal-coa")
                .hasSize(8);
        JsonNode drenthe = stream(json.path("users")).stream()
                .filter(user -> user.path("username").asText().equals("drenthe"))
                .findFirst()
                .orElseThrow();
        assertThat(drenthe.at("/realmRoles/0").asText()).isEqualTo("toezichthouder");
        assertThat(drenthe.at("/attributes/provincies/0").asText()).isEqualTo("PV22");
        assertThat(drenthe.at("/attributes/gemeenten")).isEmpty();
    }

    private static List<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
