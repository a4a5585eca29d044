// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A service behind the gateway: tells what it was asked, counts bodies, gives large answers, breaks off. */
final class Backend {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    Backend() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/toezicht", this::echo);
        server.createContext("/toezicht/wie", Backend::who);
        server.createContext("/toezicht/tel", Backend::count);
        server.createContext("/toezicht/groot", Backend::large);
        server.createContext("/toezicht/weg", HttpExchange::close);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void echo(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Set-Cookie", "a=1");
        exchange.getResponseHeaders().add("Set-Cookie", "b=2");
        String path = exchange.getRequestURI().getPath();
        int status = path.contains("/status/") ? Integer.parseInt(path.substring(path.lastIndexOf('/') + 1)) : 200;
        String host = exchange.getRequestHeaders().getFirst("Host");
        answer(exchange, status, exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + host);
    }

    private static void who(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        answer(exchange, 200, headers.get("X-Forwarded-For") + " " + headers.get("X-Forwarded-Host"));
    }

    private static void count(HttpExchange exchange) throws IOException {
        long bytes = exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        answer(exchange, 200, exchange.getRequestMethod() + " " + bytes);
    }

    private static void large(HttpExchange exchange) throws IOException {
        byte[] megabyte = new byte[1024 * 1024];
        exchange.sendResponseHeaders(200, 0);
        for (int i = 0; i < 50; i++) {
            exchange.getResponseBody().write(megabyte);
        }
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
