// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import io.vertx.core.Future;
import io.vertx.core.net.HostAndPort;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.util.List;

/** What the gateway does to a request on its way: the start page, the address asked for, who asks, and a readable answer when the service is away. */
final class Forwarding implements ProxyInterceptor {

    private static final List<String> CLAIMS = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Real-IP");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        request.setURI(Routes.target(request.getURI()));
        request.headers().remove("Expect");
        from(request);
        // the service sees the address that the user asked for, so that links it makes lead back here
        HostAndPort asked = request.proxiedRequest().authority();
        if (asked != null) {
            request.setAuthority(asked);
        }
        return context.sendRequest().recover(cause -> Future.succeededFuture(away(request, cause)));
    }

    /** Who asks is what this gateway sees, whatever the request says of itself. */
    private static void from(ProxyRequest request) {
        CLAIMS.forEach(request.headers()::remove);
        request.putHeader(
                "X-Forwarded-For", request.proxiedRequest().remoteAddress().hostAddress());
    }

    private static ProxyResponse away(ProxyRequest request, Throwable cause) {
        String service = request.getURI().split("[/?]", 3)[1];
        Problem problem =
                cause instanceof ConnectException ? Problem.nietBereikbaar(service) : Problem.afgebroken(service);
        return problem.answer(request.release().response());
    }
}
