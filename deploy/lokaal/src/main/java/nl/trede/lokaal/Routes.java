// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import io.vertx.core.Future;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.ProxyRequest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which service answers a path: the one whose name is the first part; {@code /} is where toezicht begins, which also tells where to report a weakness. */
record Routes(Map<String, Integer> services) {

    static final String START = "/toezicht";
    private static final Pattern BROKEN =
            Pattern.compile("%(?![0-9a-fA-F]{2})|\\\\|[\\p{Cntrl} ]|^[^?]*/(\\.|%2[eE]){1,2}(/|$|\\?)");
    private static final String SECURITY = "/.well-known/security.txt";

    Optional<String> service(String path) {
        String target = target(path);
        int end = target.indexOf('/', 1);
        String first = target.isEmpty() ? "" : target.substring(1, end < 0 ? target.length() : end);
        return services.containsKey(first) ? Optional.of(first) : Optional.empty();
    }

    /** The same path, but for the two that belong to no service. Works on a path and on a path with a query. */
    static String target(String uri) {
        if (uri.equals(SECURITY)) {
            return "/toezicht" + SECURITY;
        }
        return uri.equals("/") || uri.startsWith("/?") ? START + uri.substring(1) : uri;
    }

    /** An address that a decent client would not send: broken encoding, a step up, a backslash. */
    static boolean isBroken(String uri) {
        return BROKEN.matcher(uri).find();
    }

    Future<SocketAddress> origin(ProxyRequest request) {
        String path = request.getURI().split("[?#]", 2)[0];
        return service(path)
                .map(name -> Future.succeededFuture(SocketAddress.inetSocketAddress(services.get(name), "127.0.0.1")))
                .orElseGet(() -> Future.failedFuture("no service for " + path));
    }
}
