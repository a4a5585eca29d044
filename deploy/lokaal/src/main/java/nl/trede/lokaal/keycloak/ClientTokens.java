// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Tokens for machine clients, by client credentials and {@code private_key_jwt}: no secret is sent. Each is used until shortly before it ends. */
public final class ClientTokens {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final Keycloak keycloak;
    private final Clock clock;

    public ClientTokens(Keycloak keycloak, Clock clock) {
        this.keycloak = keycloak;
        this.clock = clock;
    }

    private record Token(String text, Instant until) {}

    /** The header {@code Authorization} of the machine client that has the rights of this local user. */
    public String header(String user) {
        Token token = tokens.compute(
                Realm.client(user),
                (client, known) -> known != null && known.until.isAfter(clock.instant()) ? known : fetch(client));
        return "Bearer " + token.text;
    }

    private Token fetch(String client) {
        try {
            Instant now = clock.instant();
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(keycloak.realm() + "/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .timeout(Duration.ofSeconds(30))
                            .POST(HttpRequest.BodyPublishers.ofString(form(Map.of(
                                    "grant_type",
                                    "client_credentials",
                                    "client_id",
                                    client,
                                    "client_assertion_type",
                                    "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                                    "client_assertion",
                                    keycloak.machines().assertion(client, keycloak.realm(), now)))))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("No token for " + client + ": HTTP " + answer.statusCode());
            }
            var body = json.readTree(answer.body());
            return new Token(
                    body.path("access_token").asText(),
                    now.plusSeconds(body.path("expires_in").asLong()).minus(MARGIN));
        } catch (IOException e) {
            throw new IllegalStateException("No token for " + client, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
