// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.trede.platform.rest.Problem;
import nl.trede.realisatie.aanvoer.persistence.OphalingView;
import nl.trede.realisatie.aanvoer.persistence.Ophalingen;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The folder and the addresses, with what came of the last tries. */
@Path("/aanvoer")
@Produces(MediaType.TEXT_HTML)
class AanvoerPagina {

    @CheckedTemplate(basePath = "aanvoer")
    static class Templates {
        static native TemplateInstance aanvoer(String map, List<OphalingView> ophalingen);
    }

    private final Ophalingen ophalingen;

    AanvoerPagina(Ophalingen ophalingen) {
        this.ophalingen = ophalingen;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String toon() {
        return Templates.aanvoer(ophalingen.map(), ophalingen.alle()).render();
    }

    @POST
    @Path("/{naam}")
    @Operation(hidden = true)
    public Response haal(@PathParam("naam") String naam) {
        if (!ophalingen.meteen(naam)) {
            throw Problem.nietGevonden("er is geen ophaling met de naam " + naam);
        }
        return Response.seeOther(URI.create("aanvoer")).build();
    }
}
