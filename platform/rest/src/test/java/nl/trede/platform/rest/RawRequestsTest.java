// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that no decent client sends. Two kinds are answered before our rules get to see them, by Vert.x itself: a
 * broken percent-encoding (400 without a body) and an address outside the service's root path (404 as HTML, which no
 * ingress forwards).
 */
@QuarkusTest
class RawRequestsTest {

    @DisplayName("malformed requests are problems, not failures")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /proef/v1/proeven?provincie=%ff HTTP/1.1",
                "GET /proef//v1//onbekend HTTP/1.1",
                "GET /proef/v1/proeven/2024-I/..%2f HTTP/1.1",
                "BREW /proef/v1/proeven HTTP/1.1"
            })
    void aMalformedRequestIsRefusedProperly(String line) throws IOException {
        var answer = send(line);
        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*");
        assertThat(answer).contains("application/problem+json", "API-Version: 1.2.3", "X-Frame-Options: DENY");
    }

    private static String send(String line) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
