// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import io.vertx.core.Future;
import io.vertx.core.net.HostAndPort;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;

/** What the gateway does to a request on its way: the start page, the address asked for, and a readable answer when the service is away. */
final class Forwarding implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        request.setURI(Routes.target(request.getURI()));
        request.headers().remove("Expect");
        // the service sees the address that the user asked for, so that links it makes lead back here
        HostAndPort asked = request.proxiedRequest().authority();
        if (asked != null) {
            request.setAuthority(asked);
        }
        return context.sendRequest().recover(cause -> Future.succeededFuture(away(request, cause)));
    }

    private static ProxyResponse away(ProxyRequest request, Throwable cause) {
        String service = request.getURI().split("[/?]", 3)[1];
        Problem problem =
                cause instanceof ConnectException ? Problem.nietBereikbaar(service) : Problem.afgebroken(service);
        return problem.answer(request.release().response());
    }
}
