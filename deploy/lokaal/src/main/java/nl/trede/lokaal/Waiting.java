// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Closes a connection that takes too long to send the head of a request, even when it sends a byte now and then, and one that stays open without
 * asking for more. A request that is being answered may take all the time it needs.
 */
final class Waiting {

    private final Vertx vertx;
    private final long millis;
    private final Map<HttpConnection, Long> timers = new ConcurrentHashMap<>();

    Waiting(Vertx vertx, Duration patience) {
        this.vertx = vertx;
        this.millis = patience.toMillis();
    }

    /** From a new connection a request is expected. */
    void begin(HttpConnection connection) {
        connection.closeHandler(closed -> stop(connection));
        start(connection);
    }

    /** It came; after its answer the next one is expected. */
    void over(HttpServerRequest request) {
        HttpConnection connection = request.connection();
        stop(connection);
        request.response().endHandler(ended -> start(connection));
    }

    private void start(HttpConnection connection) {
        Long earlier = timers.put(connection, vertx.setTimer(millis, late -> connection.close()));
        if (earlier != null) {
            vertx.cancelTimer(earlier);
        }
    }

    private void stop(HttpConnection connection) {
        Long timer = timers.remove(connection);
        if (timer != null) {
            vertx.cancelTimer(timer);
        }
    }
}
