// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.trede.platform.security.Toegangen;

/**
 * Who asks for a service and for no page of it gets the page where a reader of that role begins, on the same address: a toezichthouder the
 * overview, a gemeente its own page, COA the leveringen. When that is a page of another service, the browser is sent there;
 * so is who asks for the overview and has no use for it.
 */
@ApplicationScoped
class Beginfilter {

    /** After it is known who asks, which is 200. */
    private static final int KNOWN = 50;

    private final Hoofdmenu menu;

    Beginfilter(Hoofdmenu menu) {
        this.menu = menu;
    }

    void install(@Observes Filters filters) {
        filters.register(this::handle, KNOWN);
    }

    private void handle(RoutingContext context) {
        var lezer = new AangemeldeLezer(() -> Toegangen.van(context));
        var pad = context.normalizedPath();
        if (!pad.equals(Schil.wortel())) {
            menu.elders(lezer, pad).ifPresentOrElse(naar -> stuur(context, naar), context::next);
            return;
        }
        var begin = menu.begin(lezer, Schil.wortel());
        if (begin.startsWith(Schil.wortel() + "/")) {
            var query = context.request().query();
            context.reroute(begin + (query == null ? "" : "?" + query));
        } else {
            stuur(context, begin);
        }
    }

    private static void stuur(RoutingContext context, String naar) {
        context.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, naar)
                .end();
    }
}
