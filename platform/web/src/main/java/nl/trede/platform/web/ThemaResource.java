// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The themes as one style sheet, from the same address as the other. */
@Path("/assets/themas.css")
public class ThemaResource {

    private final Themas themas;

    ThemaResource(Themas themas) {
        this.themas = themas;
    }

    @GET
    @Produces("text/css;charset=UTF-8")
    @Operation(hidden = true)
    public Response css() {
        return Response.ok(themas.css())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000")
                .build();
    }
}
