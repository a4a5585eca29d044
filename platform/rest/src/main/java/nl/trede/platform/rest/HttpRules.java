// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.common.util.MediaTypeHelper;

/**
 * What holds for every answer, whichever part of the stack gives it: the headers, and the addresses and sizes that are
 * refused at the door.
 */
@Singleton
class HttpRules {

    static final int BEFORE_ALL = 1_000_000;
    private static final String RETRY_AFTER = "Retry-After";
    /** Characters; what the server itself takes is longer, so that the answer is a problem. */
    private static final int LONGEST_ADDRESS = 8_000;

    private static final List<String> FORWARDED = List.of("X-Forwarded-For", "X-Forwarded-Host", "Forwarded");

    private final ProblemAnswer answer;
    private final AnswerHeaders headers;
    private final Instance<Challenge> challenge;
    private final String rootPath;
    private final long maxBody;

    @ConfigProperty(name = "trede.q.via-proxy", defaultValue = "false")
    boolean insideThroughProxy;

    HttpRules(
            ProblemAnswer answer,
            AnswerHeaders headers,
            Instance<Challenge> challenge,
            @ConfigProperty(name = "quarkus.http.root-path") String rootPath,
            @ConfigProperty(name = "trede.api.max-omvang") long maxBody) {
        this.answer = answer;
        this.headers = headers;
        this.challenge = challenge;
        this.rootPath = rootPath;
        this.maxBody = maxBody;
    }

    void install(@Observes Filters filters) {
        filters.register(this::atTheDoor, BEFORE_ALL);
    }

    void install(@Observes Router router) {
        router.route().failureHandler(this::failed);
    }

    private void atTheDoor(RoutingContext context) {
        var request = context.request();
        context.addHeadersEndHandler(done -> headers.add(request.path(), context.response()));
        if (hasTrailingSlash(request.path()) || isOfTheInside(context)) {
            answer.end(context, ProblemBody.of(404));
        } else if (request.uri().length() > LONGEST_ADDRESS) {
            answer.end(context, ProblemBody.of(414));
        } else if (request.uri().contains("%00")) {
            answer.end(context, ProblemBody.of(400));
        } else if (isNoMediaType(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            answer.end(context, ProblemBody.of(415));
        } else if (isNoAccept(request.getHeader(HttpHeaders.ACCEPT))) {
            answer.end(context, ProblemBody.of(406));
        } else if (tooLarge(request.getHeader(HttpHeaders.CONTENT_LENGTH))) {
            answer.end(context, ProblemBody.of(413));
        } else {
            context.next();
        }
    }

    /**
     * API Design Rule /core/no-trailing-slash; only a service that lives at the root itself has an address that ends
     * in one.
     */
    private boolean hasTrailingSlash(String path) {
        return path != null && path.endsWith("/") && !(path.equals("/") && rootPath.equals("/"));
    }

    /** REST fails on a Content-Type that is none. */
    private static boolean isNoMediaType(String contentType) {
        try {
            return contentType != null && MediaType.valueOf(contentType) == null;
        } catch (IllegalArgumentException none) {
            return true;
        }
    }

    /** REST fails on it too, and only after the work is done: when it looks for a form for the answer. */
    private static boolean isNoAccept(String accept) {
        try {
            return accept != null
                    && !accept.isBlank()
                    && MediaTypeHelper.parseHeader(accept).isEmpty();
        } catch (IllegalArgumentException none) {
            return true;
        }
    }

    /** Health and metrics are for who runs the service and asks it itself, not for the public address: what a proxy sends on, it says. The local run has them at its one address. */
    private boolean isOfTheInside(RoutingContext context) {
        // as it is routed: what is written as %71 is a q too
        return !insideThroughProxy
                && context.normalizedPath().contains("/q/")
                && FORWARDED.stream().anyMatch(context.request().headers()::contains);
    }

    private boolean tooLarge(String contentLength) {
        return contentLength != null && Long.parseLong(contentLength) > maxBody;
    }

    private void refused(RoutingContext context) {
        if (context.response().headers().contains(RETRY_AFTER)) {
            answer.end(context, ProblemBody.of(429));
            return;
        }
        if (challenge.isResolvable()) {
            context.response().putHeader("WWW-Authenticate", challenge.get().header());
        }
        answer.end(context, ProblemBody.of(401));
    }

    /** Failures outside REST. Where a browser logs in is for the security layer to answer; wrong credentials are refused here. */
    private void failed(RoutingContext context) {
        var failure = context.failure();
        if (failure instanceof AuthenticationFailedException
                && context.request().headers().contains(HttpHeaders.AUTHORIZATION)
                && !context.response().headWritten()) {
            refused(context);
            return;
        }
        var ofSecurity = failure instanceof AuthenticationException
                || failure instanceof UnauthorizedException
                || failure instanceof ForbiddenException;
        if (ofSecurity || context.response().headWritten()) {
            context.next();
        } else if (failure != null && context.statusCode() >= 500) {
            answer.end(context, UnexpectedFailure.logged(failure));
        } else {
            answer.end(context, ProblemBody.of(context.statusCode() >= 400 ? context.statusCode() : 500));
        }
    }
}
