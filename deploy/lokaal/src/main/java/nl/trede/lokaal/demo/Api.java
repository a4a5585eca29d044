// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import nl.trede.lokaal.StartFailure;

/** The services as a client sees them, at the one address. */
final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TRIES = 10;
    private static final Executor LATER = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final UnaryOperator<String> credentials;

    /** @param credentials the header {@code Authorization} of a local user */
    Api(URI base, UnaryOperator<String> credentials) {
        this.base = base;
        this.credentials = credentials;
    }

    JsonNode get(String user, String path) throws StartFailure {
        return await(request(user, path).GET().build());
    }

    /** As {@link #get}, but what is not there yet (404) is an empty answer. */
    JsonNode poll(String user, String path) throws StartFailure {
        HttpRequest request = request(user, path).GET().build();
        HttpResponse<String> answer = exchange(request);
        return answer.statusCode() == 404 ? MissingNode.getInstance() : read(request, answer);
    }

    JsonNode post(String user, String path, Object body) throws StartFailure {
        return await(with(user, path, "POST", "application/json", text(body)));
    }

    JsonNode postCsv(String user, String path, String csv) throws StartFailure {
        return await(with(user, path, "POST", "text/csv", BodyPublishers.ofString(csv)));
    }

    JsonNode send(String user, String method, String path, Object body) throws StartFailure {
        return await(with(user, path, method, "application/json", text(body)));
    }

    /**
     * Fails with a {@link StartFailure} when the answer is not one of success. Many go out at once: one that had to let
     * another pass (503) goes again.
     */
    CompletableFuture<Void> put(String user, String path, Object body) {
        return put(with(user, path, "PUT", "application/json", text(body)), TRIES);
    }

    private CompletableFuture<Void> put(HttpRequest request, int tries) {
        return http.sendAsync(request, BodyHandlers.ofString()).thenCompose(answer -> {
            if (answer.statusCode() == 503 && tries > 1) {
                return CompletableFuture.runAsync(() -> {}, LATER).thenCompose(waited -> put(request, tries - 1));
            }
            try {
                read(request, answer);
                return CompletableFuture.completedFuture(null);
            } catch (StartFailure e) {
                return CompletableFuture.failedFuture(e);
            }
        });
    }

    private JsonNode await(HttpRequest request) throws StartFailure {
        return read(request, exchange(request));
    }

    private HttpResponse<String> exchange(HttpRequest request) throws StartFailure {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StartFailure(request.method() + " " + request.uri().getPath() + " lukt niet", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Het laden is afgebroken");
        }
    }

    private JsonNode read(HttpRequest request, HttpResponse<String> answer) throws StartFailure {
        if (answer.statusCode() >= 300) {
            throw new StartFailure(request.method() + " " + request.uri().getPath() + " gaf " + answer.statusCode()
                    + ": " + answer.body());
        }
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new StartFailure(request.method() + " " + request.uri().getPath() + " gaf geen JSON", e);
        }
    }

    private BodyPublisher text(Object body) {
        try {
            return BodyPublishers.ofString(json.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private HttpRequest with(String user, String path, String method, String type, BodyPublisher body) {
        return request(user, path)
                .header("Content-Type", type)
                .method(method, body)
                .build();
    }

    private HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", credentials.apply(user));
    }
}
