// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import nl.trede.platform.security.Rol;
import nl.trede.platform.security.Toegang;
import nl.trede.platform.security.Toegangen;

/** The first page is the overview; who has no use for it begins at a page of its own. */
@Provider
@Priority(Priorities.AUTHORIZATION - 1)
class Beginfilter implements ContainerRequestFilter {

    private static final String OVERZICHT = "/overzicht";

    private final Toegangen toegangen;

    Beginfilter(Toegangen toegangen) {
        this.toegangen = toegangen;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().equals(OVERZICHT)) {
            begin(toegangen.lezer())
                    .ifPresent(adres -> request.abortWith(Response.seeOther(
                                    request.getUriInfo().getRequestUri().resolve(adres))
                            .build()));
        }
    }

    /** Empty for who begins at the overview, and for who did not log in. */
    static Optional<URI> begin(Toegang toegang) {
        if (toegang.heeft(Rol.BEHEERDER) || toegang.heeft(Rol.TOEZICHTHOUDER) || toegang.heeft(Rol.BESLISSER)) {
            return Optional.empty();
        }
        if (toegang.heeft(Rol.GEMEENTE)) {
            return toegang.gemeenten().stream()
                    .sorted()
                    .findFirst()
                    .map(code -> URI.create("/toezicht/gemeenten/" + code));
        }
        if (toegang.heeft(Rol.COA)) {
            return Optional.of(URI.create("/realisatie/leveringen"));
        }
        return toegang.heeft(Rol.RIJK) ? Optional.of(URI.create("/taakstelling/halfjaren")) : Optional.empty();
    }
}
