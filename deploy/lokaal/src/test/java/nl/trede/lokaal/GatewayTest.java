// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final Ports ports = new Ports();
    private final int port = ports.free();
    private final HttpClient client = HttpClient.newHttpClient();
    private Backend toezicht;
    private Gateway gateway;

    @BeforeEach
    void open() throws Exception {
        toezicht = new Backend();
        gateway = Gateway.open(port, Map.of("toezicht", toezicht.port(), "realisatie", ports.free()));
    }

    @AfterEach
    void close() {
        gateway.close();
        toezicht.close();
    }

    @Test
    void pathQueryAndHostArriveUnchanged() throws Exception {
        HttpResponse<String> answer = get("/toezicht/v1/a%2Fb/%C3%A9?x=1%202&y=%26");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("GET /toezicht/v1/a%2Fb/%C3%A9?x=1%202&y=%26 localhost:" + port);
        assertThat(answer.headers().allValues("Set-Cookie")).containsExactly("a=1", "b=2");
    }

    @Test
    void theStartAddressIsWhereToezichtBegins() throws Exception {
        assertThat(get("/").body()).startsWith("GET /toezicht localhost");
        assertThat(get("/?provincie=PV22").body()).startsWith("GET /toezicht?provincie=PV22 ");
    }

    @Test
    void statusOfTheServiceIsKept() throws Exception {
        assertThat(get("/toezicht/status/404").statusCode()).isEqualTo(404);
        assertThat(get("/toezicht/status/201").statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
    void methodAndBodyArrive(String method) throws Exception {
        HttpRequest request = request("/toezicht/tel")
                .method(method, BodyPublishers.ofString("brief"))
                .build();

        assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo(method + " 5");
    }

    @Test
    void aHundredMegabytesStreamThrough() throws Exception {
        byte[] megabyte = new byte[MEGABYTE];
        HttpRequest request = request("/toezicht/tel")
                .expectContinue(true)
                .POST(BodyPublishers.ofByteArrays(java.util.Collections.nCopies(100, megabyte)))
                .build();

        assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo("POST " + 100L * MEGABYTE);
    }

    @Test
    void aLargeAnswerStreamsThrough() throws Exception {
        HttpResponse<InputStream> answer =
                client.send(request("/toezicht/groot").build(), BodyHandlers.ofInputStream());

        assertThat(answer.body().transferTo(java.io.OutputStream.nullOutputStream()))
                .isEqualTo(50L * MEGABYTE);
    }

    @Test
    void anUnknownPathIsNotFound() throws Exception {
        HttpResponse<String> answer = get("/nergens");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404", "Op dit adres staat niets: /nergens");
    }

    @Test
    void aServiceThatIsAwayIsA503WithAReason() throws Exception {
        HttpResponse<String> answer = get("/realisatie/v1/leveringen");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(answer.body()).contains("De dienst realisatie is even niet bereikbaar");
    }

    @Test
    void aServiceThatBreaksOffIsA502WithAReason() throws Exception {
        HttpResponse<String> answer = get("/toezicht/weg");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("De dienst toezicht gaf geen volledig antwoord");
    }

    @Test
    void headOfAServiceThatIsAwayHasNoBody() throws Exception {
        HttpRequest head = request("/realisatie/v1/leveringen")
                .method("HEAD", BodyPublishers.noBody())
                .build();

        HttpResponse<String> answer = client.send(head, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void whoAsksIsWhatTheGatewaySees() throws Exception {
        HttpRequest request = request("/toezicht/wie")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Host", "elders.example")
                .build();

        assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo("[127.0.0.1] null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/toezicht/../q/metrics",
                "/toezicht/v1/%2e%2E/x",
                "/toezicht/%zz",
                "/toezicht/a\\b",
                "/toezicht/v1/."
            })
    void anAddressThatNoDecentClientSendsIsRefused(String path) throws Exception {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "niet goed geschreven");
    }

    @Test
    void aHeadThatIsTooLongIsAProblem() throws Exception {
        assertThat(raw("GET /toezicht/" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .matches("(?s)HTTP/1\\.[01] 414 .*")
                .contains("application/problem+json");
        assertThat(raw("GET /toezicht/ HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(40_000) + "\r\n\r\n"))
                .matches("(?s)HTTP/1\\.[01] 431 .*")
                .contains("application/problem+json");
    }

    @Test
    void aHeadThatDripsInIsNotWaitedFor() throws Exception {
        int quick = ports.free();
        Gateway impatient = Gateway.open(quick, Map.of("toezicht", toezicht.port()), Duration.ofSeconds(1));
        try (Socket socket = new Socket("127.0.0.1", quick)) {
            socket.setSoTimeout(100);
            socket.getOutputStream().write("GET /toezicht/x HTTP/1.1\r\nX: ".getBytes(StandardCharsets.US_ASCII));
            long begin = System.nanoTime();
            boolean closed = false;
            while (!closed && System.nanoTime() - begin < Duration.ofSeconds(20).toNanos()) {
                closed = closed(socket);
            }
            assertThat(closed).as("closed although a byte came every 100 ms").isTrue();
        } finally {
            impatient.close();
        }
    }

    private static boolean closed(Socket socket) {
        try {
            socket.getOutputStream().write('x');
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException broken) {
            return true;
        }
    }

    @Test
    void aConnectionThatAsksAgainStaysOpen() throws Exception {
        int quick = ports.free();
        Gateway impatient = Gateway.open(quick, Map.of("toezicht", toezicht.port()), Duration.ofSeconds(2));
        try (Socket socket = new Socket("127.0.0.1", quick)) {
            socket.setSoTimeout(5000);
            for (int i = 0; i < 3; i++) {
                socket.getOutputStream()
                        .write("GET /toezicht/x HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                byte[] answer = new byte[15];
                assertThat(socket.getInputStream().readNBytes(answer, 0, 15)).isEqualTo(15);
                assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200 OK");
                Thread.sleep(1000);
                socket.getInputStream().skip(socket.getInputStream().available());
            }
        } finally {
            impatient.close();
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aTakenPortIsToldInDutch() {
        assertThatThrownBy(() -> Gateway.open(port, Map.of()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("Poort " + port + " is al in gebruik");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }
}
