// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where to report a weakness (RFC 9116): {@code /.well-known/security.txt}. Good for half a year, counted from the question. */
@Singleton
class SecurityTxt {

    private static final Duration GOOD_FOR = Duration.ofDays(180);

    private final String contact;
    private final String policy;

    SecurityTxt(
            @ConfigProperty(name = "trede.beveiliging.contact") String contact,
            @ConfigProperty(name = "trede.beveiliging.beleid") String policy) {
        this.contact = contact;
        this.policy = policy;
    }

    void install(@Observes Router router) {
        router.route(HttpMethod.GET, "/.well-known/security.txt").handler(this::tell);
        router.route(HttpMethod.HEAD, "/.well-known/security.txt").handler(this::tell);
    }

    private void tell(RoutingContext context) {
        var expires = Clock.systemUTC().instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS);
        context.response()
                .putHeader("Content-Type", "text/plain;charset=UTF-8")
                .end("Contact: " + contact + "\nExpires: " + expires + "\nPreferred-Languages: nl, en\nPolicy: "
                        + policy + "\n");
    }
}
