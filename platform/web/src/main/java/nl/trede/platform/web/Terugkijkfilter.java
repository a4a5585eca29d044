// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import io.quarkus.arc.Arc;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.util.stream.Collectors;
import nl.trede.platform.rest.LookingBack;
import nl.trede.platform.rest.TextForms;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Keeps the moment that a reader looks back to: in the shell of the page, in its links and in its search forms. */
@Provider
public class Terugkijkfilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String MOMENT = Terugkijkmoment.class.getName();

    @Context
    ResourceInfo resource;

    /** Null when the page that is being made is one of now, or is made outside a request to REST, as an error page is. */
    static Terugkijkmoment moment() {
        var request = Arc.container().requestContext().isActive() ? CurrentRequestManager.get() : null;
        return request == null ? null : (Terugkijkmoment) request.getProperty(MOMENT);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var gevraagd = request.getUriInfo().getQueryParameters().getFirst(LookingBack.PARAMETER);
        if (gevraagd != null && request.getMethod().equals(HttpMethod.GET)) {
            try {
                request.setProperty(
                        MOMENT,
                        new Terugkijkmoment(
                                TextForms.of(Instant.class).orElseThrow().apply(gevraagd),
                                LookingBack.isKnownBy(resource.getResourceMethod()),
                                heden(request.getUriInfo())));
            } catch (IllegalArgumentException geenMoment) {
                // a page that looks back says so itself; on another it means nothing
            }
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(MOMENT) instanceof Terugkijkmoment moment
                && response.getEntity() instanceof String pagina
                && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            response.setEntity(new Terugkijkpagina(Schil.wortel(), moment.bekendOp()).bewaarIn(pagina));
        }
    }

    private static String heden(UriInfo adres) {
        return adres.getQueryParameters().entrySet().stream()
                .filter(een -> !een.getKey().equals(LookingBack.PARAMETER))
                .flatMap(een ->
                        een.getValue().stream().map(waarde -> Adres.deel(een.getKey()) + "=" + Adres.deel(waarde)))
                .collect(Collectors.joining("&", "?", ""));
    }
}
