// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Turns a problem into an answer, whatever part of the stack it comes from: a page for a browser that asked for one,
 * else problem+json.
 */
@Singleton
class ProblemAnswer {

    private static final String HTML = "text/html";

    private final ObjectMapper json;
    private final Instance<ErrorPage> page;

    ProblemAnswer(ObjectMapper json, Instance<ErrorPage> page) {
        this.json = json;
        this.page = page;
    }

    /** For the request that REST is busy with. */
    Response response(ProblemBody body) {
        var context = CurrentRequestManager.get();
        var request = context == null ? null : context.serverRequest();
        var asPage = request != null && isForPage(request.getRequestPath(), request.getRequestHeader("Accept"));
        return Response.status(body.status())
                .type(asPage ? HTML + ";charset=UTF-8" : ProblemBody.MEDIA_TYPE)
                .entity(asPage ? page.get().html(body) : text(body))
                .build();
    }

    /** For a request that REST does not see. */
    void end(RoutingContext context, ProblemBody body) {
        var asPage = isForPage(context.request().path(), context.request().getHeader(HttpHeaders.ACCEPT));
        context.response()
                .setStatusCode(body.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, asPage ? HTML + ";charset=UTF-8" : ProblemBody.MEDIA_TYPE)
                .end(asPage ? page.get().html(body) : text(body));
    }

    String text(ProblemBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isForPage(String path, String accept) {
        return page.isResolvable()
                && accept != null
                && accept.contains(HTML)
                && path != null
                && !path.contains("/v1/")
                && !path.contains("/q/");
    }
}
