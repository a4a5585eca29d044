// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import static nl.trede.platform.rest.Answers.problem;
import static nl.trede.platform.rest.Answers.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before it costs anything, and what a browser may do with what it got. */
@QuarkusTest
class EdgeRulesTest {

    @Test
    @DisplayName("429 with the seconds to wait")
    void whoAsksTooOftenWaits() {
        var answer = request().get("/v1/druk");
        for (int i = 0; answer.statusCode() == 404 && i < 100; i++) {
            answer = request().get("/v1/druk/ook-daaronder");
        }
        problem(answer.then(), 429)
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .header("X-Content-Type-Options", "nosniff");
        request().get("/v1/proeven/weg").then().statusCode(404);
    }

    @Test
    @DisplayName("open data and interface descriptions are limited unless an installation says otherwise")
    void whatNeedsNoLoginIsLimited() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/resources/META-INF/microprofile-config.properties")))
                .contains(
                        "trede.api.tempo.paden=/v1/openbaar,/v1/openapi,/.well-known,/aanmelden,/aangemeld,/afmelden");
    }

    @Test
    @Timeout(30)
    @DisplayName("408 for a body that drips in")
    void aBodyThatDripsInIsNotWaitedFor() throws Exception {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var out = socket.getOutputStream();
            out.write(("POST /proef/v1/proeven HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 5000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            var answer = socket.getInputStream();
            for (int i = 0; i < 200 && answer.available() == 0; i++) {
                out.write(' ');
                out.flush();
                Thread.sleep(100);
            }
            assertThat(head(answer)).startsWith("HTTP/1.1 408 ").contains("application/problem+json");
        }
    }

    private static String head(InputStream answer) throws IOException {
        return new String(answer.readNBytes(answer.available()), StandardCharsets.UTF_8);
    }

    @DisplayName("415 for a Content-Type that is none, or that is no JSON where a type of ours is read")
    @ParameterizedTest
    @ValueSource(strings = {"x", ";", "json", "text/plain", "application/xml", "/"})
    void anotherKindOfBodyIsRefused(String type) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST /proef/v1/proeven HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                                    + type + "\r\nContent-Length: 2\r\n\r\n{}")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 415 ")
                    .contains("application/problem+json");
        }
    }

    @Test
    @DisplayName("414")
    void anAddressThatIsTooLongIsAProblem() {
        problem(request().get("/v1/proeven?bron=" + "x".repeat(9_000)).then(), 414);
    }

    @Test
    @DisplayName("/.well-known/security.txt (RFC 9116)")
    void whereToReportAWeakness() {
        var text = request()
                .get("/.well-known/security.txt")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/plain"))
                .extract()
                .asString();
        assertThat(text).contains("Contact: mailto:beheer@trede.example\n", "Preferred-Languages: nl, en\n");
        assertThat(Instant.parse(text.replaceAll("(?s).*Expires: (\\S+).*", "$1")))
                .isAfter(Instant.now());
    }

    @Test
    @DisplayName("a page runs and shows only what is ours")
    void aPageRunsOnlyWhatIsOurs() {
        request()
                .get("/v1/proeven/pagina")
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("script-src 'self';"),
                                containsString("style-src 'self';"),
                                containsString("form-action 'self';"),
                                containsString("base-uri 'none';"),
                                containsString("object-src 'none';"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))))
                .header("Permissions-Policy", containsString("geolocation=()"))
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Referrer-Policy", "same-origin");
        request().get("/v1/openapi.json").then().header("Cross-Origin-Resource-Policy", equalTo("cross-origin"));
    }
}
