// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the words on the pages mean. */
@Path("/begrippen")
@Produces(MediaType.TEXT_HTML)
public class BegrippenPagina {

    private final Template page;
    private final Begrippen begrippen;

    BegrippenPagina(@Location("trede/begrippen") Template page, Begrippen begrippen) {
        this.page = page;
        this.begrippen = begrippen;
    }

    @GET
    @Operation(hidden = true)
    public String begrippen() {
        return page.data("begrippen", begrippen.alle()).render();
    }
}
