// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;

/** One local user who calls the one address; his password is his name. */
final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI base;
    private final String credentials;

    Client(URI base, String user) {
        this("Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)), base);
    }

    private Client(String credentials, URI base) {
        this.base = base;
        this.credentials = credentials;
    }

    /** @param credentials the header {@code Authorization} */
    static Client met(URI base, String credentials) {
        return new Client(credentials, base);
    }

    Answer get(String path) {
        return get(path, "application/json");
    }

    Answer get(String path, String accept) {
        return exchange(request(path, accept).GET().build());
    }

    /** @param body a text is sent as it is, anything else as its JSON */
    Answer put(String path, Object body) {
        return send("PUT", path, "application/json", publisher(body));
    }

    Answer post(String path, Object body) {
        return send("POST", path, "application/json", publisher(body));
    }

    Answer csv(String path, String csv) {
        return send("POST", path, "text/csv", BodyPublishers.ofString(csv));
    }

    Answer send(String method, String path, String type, BodyPublisher body) {
        return exchange(request(path, "application/json")
                .header("Content-Type", type)
                .method(method, body)
                .build());
    }

    /** A connection that stays open. */
    Stroomlezer stroom(String path) {
        try {
            HttpResponse<Stream<String>> answer =
                    HTTP.send(request(path, "text/event-stream").GET().build(), BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + " gives " + answer.statusCode());
            }
            return new Stroomlezer(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Answer exchange(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = HTTP.send(request, BodyHandlers.ofByteArray());
            return new Answer(
                    request.method() + " " + request.uri().getPath(),
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path, String accept) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", accept)
                .header("Authorization", credentials);
    }

    private static BodyPublisher publisher(Object body) {
        try {
            return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
