// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;
import java.util.LinkedHashMap;
import nl.trede.platform.rest.LookingBack;
import nl.trede.platform.security.Rechten;
import nl.trede.platform.security.Toegangen;

/**
 * Lets the shell know at which address it stands, puts the help of the begrippen at the figures of a page that is
 * ready, and takes from it what the reader would be refused.
 */
@Provider
public class Paginafilter implements ContainerRequestFilter, ContainerResponseFilter {

    private final Begrippen begrippen;
    private final Rechten rechten;
    private final Toegangen toegangen;
    private final Hoofdmenu menu;

    @Context
    ResourceInfo resource;

    Paginafilter(Begrippen begrippen, Rechten rechten, Toegangen toegangen, Hoofdmenu menu) {
        this.begrippen = begrippen;
        this.rechten = rechten;
        this.toegangen = toegangen;
        this.menu = menu;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var adres = request.getUriInfo();
        request.setProperty(
                Paginaverzoek.SLEUTEL,
                new Paginaverzoek(
                        adres.getRequestUri().getPath(),
                        new LinkedHashMap<>(adres.getQueryParameters()),
                        adres.getPathParameters().values().stream()
                                .flatMap(Collection::stream)
                                .toList(),
                        request.getMethod().equals(HttpMethod.GET)
                                && (adres.getQueryParameters().containsKey(Periodekiezer.HALFJAAR)
                                        || LookingBack.reads(resource.getResourceMethod(), Periodekiezer.HALFJAAR))));
    }

    /** Of this service its own table says it; of another the menu does. */
    private boolean isOpen(String methode, String pad) {
        var wortel = Schil.wortel() + "/";
        if (!pad.startsWith(wortel)) {
            return !methode.equals("GET") || menu.isOpen(new AangemeldeLezer(toegangen), pad);
        }
        return rechten.van(methode, pad.substring(wortel.length() - 1))
                .map(recht -> recht.mag(toegangen.lezer()))
                .orElse(true);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof String pagina && isPagina(response.getMediaType(), pagina)) {
            response.setEntity(begrippen.zetBij(
                    toegangen.lezer().isAangemeld()
                            ? new GeslotenDeuren(
                                            request.getUriInfo().getRequestUri().getPath(), this::isOpen)
                                    .uit(pagina)
                            : pagina)); // for who did not log in each door leads to the one where he can
        }
    }

    /** An answer that says nothing of its kind is what its method says it makes. */
    private static boolean isPagina(MediaType soort, String pagina) {
        return soort == null ? pagina.startsWith("<!DOCTYPE html>") : MediaType.TEXT_HTML_TYPE.isCompatible(soort);
    }
}
