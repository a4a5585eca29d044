// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Whose access counts at this moment, on this thread. */
@Singleton
public class Toegangen {

    static final String TOEGANG = "nl.trede.toegang";

    private final CurrentVertxRequest request;

    Toegangen(CurrentVertxRequest request) {
        this.request = request;
    }

    /**
     * That of the request that is being answered; the system's own ({@link Toegang#SYSTEEM}) outside a request, as in a consumer of events, on a
     * schedule and at the start.
     */
    public Toegang nu() {
        return inRequest() ? lezer() : Toegang.SYSTEEM;
    }

    /** That of the person who reads the page that is being made: {@link Toegang#NIEMAND} where nobody is known, as on an error page. */
    public Toegang lezer() {
        if (!inRequest()) {
            return Toegang.NIEMAND;
        }
        return van(request.getCurrent());
    }

    /** That of who made this request, also where no page is being made yet. */
    public static Toegang van(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user ? van(user.getSecurityIdentity()) : Toegang.NIEMAND;
    }

    private boolean inRequest() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }

    /** What {@link ToegangAugmentor} found in the token, or the local run in its list. */
    static Toegang van(SecurityIdentity identity) {
        return identity.isAnonymous() || !(identity.getAttribute(TOEGANG) instanceof Toegang toegang)
                ? Toegang.NIEMAND
                : toegang;
    }
}
