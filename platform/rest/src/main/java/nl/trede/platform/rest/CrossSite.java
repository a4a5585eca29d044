// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what the page of another website lets a browser send here in the name of its user. A browser says where a request comes from
 * ({@code Sec-Fetch-Site}, {@code Origin}), and no page can make it say otherwise; so forms need no token and work without scripts, with files too. A client that
 * sends neither is no browser; one that shows a bearer token was not led here, since a browser adds that to nothing.
 */
@Singleton
class CrossSite {

    private static final int AFTER_THE_DOOR = 900_000;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final ProblemAnswer answer;

    CrossSite(ProblemAnswer answer) {
        this.answer = answer;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_DOOR);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        if (SAFE.contains(request.method().name()) || hasToken(request) || isFromHere(request)) {
            context.next();
        } else {
            answer.end(context, ProblemBody.of(Problem.verboden("Deze aanvraag komt van een andere website.")));
        }
    }

    private static boolean hasToken(HttpServerRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private static boolean isFromHere(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || isHost(origin, request.getHeader(HttpHeaders.HOST));
    }

    private static boolean isHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
