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
    void a_client_asks_for_no_more_than_it_needs() throws IOException {
        JsonNode realm = JSON.readTree(FILE.toFile());
        assertThat(stream(realm.path("clients"))).allSatisfy(client -> {
            assertThat(client.path("fullScopeAllowed").asBoolean(true)).isFalse();
            assertThat(texts(client.path("defaultClientScopes"))).containsExactly("basic", "profile");
            assertThat(texts(client.path("optionalClientScopes"))).isEmpty();
        });
        assertThat(stream(realm.path("scopeMappings")))
                .filteredOn(scope -> !scope.path("client").asText().equals("trede-web"))
                .hasSize(5)
                .allSatisfy(scope -> assertThat(texts(scope.path("roles"))).hasSize(1))
                .noneMatch(scope -> texts(scope.path("roles")).contains("beheerder"));
    }

    @Test
    void guessing_a_password_is_slowed_down_and_a_session_ends() throws IOException {
        JsonNode realm = JSON.readTree(FILE.toFile());
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("failureFactor").asInt()).isBetween(3, 10);
        assertThat(realm.path("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
        assertThat(realm.path("ssoSessionIdleTimeout").asInt()).isLessThanOrEqualTo(1800);
        assertThat(realm.path("ssoSessionMaxLifespan").asInt()).isLessThanOrEqualTo(8 * 3600);
        assertThat(realm.path("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.path("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm.path("rememberMe").asBoolean()).isFalse();
    }

    @Test
    void who_logs_in_and_what_an_administrator_changes_is_kept() throws IOException {
        JsonNode realm = JSON.readTree(FILE.toFile());
        assertThat(realm.path("eventsEnabled").asBoolean()).isTrue();
        assertThat(texts(realm.path("eventsListeners"))).contains("jboss-logging");
        assertThat(realm.path("adminEventsEnabled").asBoolean()).isTrue();
    }

    @Test
    void a_token_is_for_trede() throws IOException {
        assertThat(stream(JSON.readTree(FILE.toFile()).path("clients"))).allSatisfy(client -> assertThat(
                        stream(client.path("protocolMappers")))
                .filteredOn(mapper -> mapper.path("protocolMapper").asText().equals("oidc-audience-mapper"))
                .extracting(
                        mapper -> mapper.at("/config/included.client.audience").asText())
                .containsExactly("trede-web"));
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
        assertThat(stream(json.path("scopeMappings")))
                .filteredOn(scope -> scope.path("client").asText().equals("lokaal-drenthe"))
                .flatExtracting(scope -> texts(scope.path("roles")))
                .containsExactly("toezichthouder");
        JsonNode drenthe = stream(json.path("users")).stream()
                .filter(user -> user.path("username").asText().equals("drenthe"))
                .findFirst()
                .orElseThrow();
        assertThat(drenthe.at("/realmRoles/0").asText()).isEqualTo("toezichthouder");
        assertThat(drenthe.at("/attributes/provincies/0").asText()).isEqualTo("PV22");
        assertThat(drenthe.at("/attributes/gemeenten")).isEmpty();
    }

    private static List<String> texts(JsonNode list) {
        return stream(list).stream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
