// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import io.quarkus.oidc.SecurityEvent;
import io.quarkus.security.spi.runtime.AuthenticationFailureEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Writes down who logs in and out at the identity provider, and which token was refused; never the token, nor what was in it. */
@ApplicationScoped
class LoginLog {

    private static final Logger LOG = Logger.getLogger(LoginLog.class);

    void session(@Observes SecurityEvent event) {
        var identity = event.getSecurityIdentity();
        LOG.infof(
                "%s: %s",
                event.getEventType(),
                identity == null ? "nobody" : identity.getPrincipal().getName());
    }

    /** The message of the failure is left out: it quotes the claims of the token. */
    void refused(@Observes AuthenticationFailureEvent event) {
        var path = event.getEventProperties().get(RoutingContext.class.getName()) instanceof RoutingContext routing
                ? routing.normalizedPath()
                : "-";
        LOG.infof(
                "Token refused at %s: %s",
                path, event.getAuthenticationFailure().getClass().getSimpleName());
    }
}
