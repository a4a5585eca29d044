// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyOptions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The one address in front, as the ingress in Kubernetes: forwards by the first part of the path and changes nothing. Bodies of any size stream
 * through. Listens on the loopback addresses only.
 */
final class Gateway {

    private static final int CONNECTIONS = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Vertx vertx;
    private final Routes routes;
    private final HttpProxy proxy;
    private final Waiting waiting;

    private Gateway(Vertx vertx, Routes routes, Duration patience) {
        this.vertx = vertx;
        this.routes = routes;
        this.waiting = new Waiting(vertx, patience);
        HttpClientOptions client = new HttpClientOptions()
                .setMaxPoolSize(CONNECTIONS)
                .setConnectTimeout(2000)
                .setKeepAliveTimeout(30);
        this.proxy =
                HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), vertx.createHttpClient(client));
        proxy.origin(OriginRequestProvider.selector(context -> routes.origin(context.request())));
        proxy.addInterceptor(new Forwarding());
    }

    /** @param services port by name of the service */
    static Gateway open(int port, Map<String, Integer> services) throws StartFailure {
        return open(port, services, PATIENCE);
    }

    /** @param patience how long a connection may take to say what it wants */
    static Gateway open(int port, Map<String, Integer> services, Duration patience) throws StartFailure {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(2));
        Gateway gateway = new Gateway(vertx, new Routes(services), patience);
        try {
            gateway.listen("127.0.0.1", port);
        } catch (Exception e) {
            gateway.close();
            throw new StartFailure(
                    "Poort " + port + " is al in gebruik. Kies een andere met --poort N, of stop wat daar draait");
        }
        try {
            gateway.listen("::1", port);
        } catch (Exception e) {
            // no IPv6 on this machine: localhost is 127.0.0.1
        }
        return gateway;
    }

    void close() {
        vertx.close();
    }

    private void listen(String host, int port) throws Exception {
        HttpServerOptions options = new HttpServerOptions()
                .setHost(host)
                .setPort(port)
                .setHandle100ContinueAutomatically(true)
                .setHttp2ClearTextEnabled(false)
                .setMaxInitialLineLength(16 * 1024)
                .setMaxHeaderSize(32 * 1024);
        vertx.createHttpServer(options)
                .connectionHandler(waiting::begin)
                .invalidRequestHandler(Gateway::refuse)
                .requestHandler(this::handle)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    private static void refuse(HttpServerRequest request) {
        request.response().putHeader("Connection", "close");
        Problem.ongeldig(request).answer(request);
        request.connection().close();
    }

    private void handle(HttpServerRequest request) {
        waiting.over(request);
        if (Routes.isBroken(request.uri())) {
            Problem.ONLEESBAAR.answer(request);
            return;
        }
        Optional<String> service = routes.service(request.path());
        if (service.isPresent()) {
            proxy.handle(request);
        } else {
            Problem.nietGevonden(request.path()).answer(request);
        }
    }
}
