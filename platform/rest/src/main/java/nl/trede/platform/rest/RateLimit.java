// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows down whoever asks too often for what needs no login: 429 with the seconds to wait. Counts per address of the caller; behind an ingress that is the
 * address it passes on, when the installation says which ingress to believe ({@code quarkus.http.proxy.*}).
 */
@Singleton
class RateLimit {

    /** After the headers and the other checks at the door, before anything that costs. */
    private static final int AFTER_THE_DOOR = HttpRules.BEFORE_ALL - 1;

    private static final int CALLERS = 10_000;

    private final ProblemAnswer answer;
    private final List<String> paths;
    private final TokenBuckets buckets;

    /**
     * @param paths beginnings of paths, after the root of the service: "/v1/openbaar"
     */
    RateLimit(
            ProblemAnswer answer,
            @ConfigProperty(name = "quarkus.http.root-path") String root,
            @ConfigProperty(name = "trede.api.tempo.paden") Optional<List<String>> paths,
            @ConfigProperty(name = "trede.api.tempo.ineens") double most,
            @ConfigProperty(name = "trede.api.tempo.per-seconde") double perSecond) {
        this.answer = answer;
        this.paths = paths.orElse(List.of()).stream()
                .map(path -> root.replaceAll("/$", "") + path)
                .toList();
        this.buckets = new TokenBuckets(most, perSecond, CALLERS);
    }

    void install(@Observes Filters filters) {
        filters.register(this::count, AFTER_THE_DOOR);
    }

    private void count(RoutingContext context) {
        var path = context.normalizedPath();
        if (paths.stream().noneMatch(path::startsWith)) {
            context.next();
            return;
        }
        var wait = buckets.take(caller(context), System.nanoTime());
        if (wait == 0) {
            context.next();
        } else {
            context.response().putHeader("Retry-After", Long.toString(wait));
            answer.end(context, ProblemBody.of(429));
        }
    }

    /** Of an IPv6 address the half that a provider gives to one customer. */
    static String network(String address) {
        var parts = address.split(":");
        return parts.length < 5 ? address : String.join(":", List.of(parts).subList(0, 4));
    }

    private static String caller(RoutingContext context) {
        var address = context.request().remoteAddress();
        return address == null || address.hostAddress() == null ? "" : network(address.hostAddress());
    }
}
