// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.handleiding.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.trede.platform.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The handleiding: its contents and its chapters. */
@Path("/handleiding")
@Produces(MediaType.TEXT_HTML)
class HandleidingPagina {

    @CheckedTemplate(basePath = "handleiding")
    static class Templates {
        static native TemplateInstance inhoudsopgave(List<Hoofdstuk> hoofdstukken);
    }

    private final Engine engine;

    HandleidingPagina(Engine engine) {
        this.engine = engine;
    }

    @GET
    @Operation(hidden = true)
    public String inhoudsopgave() {
        return Templates.inhoudsopgave(Hoofdstuk.alle()).render();
    }

    @GET
    @Path("/{hoofdstuk}")
    @Operation(hidden = true)
    public String hoofdstuk(@PathParam("hoofdstuk") String sleutel) {
        var hoofdstuk = Hoofdstuk.met(sleutel)
                .orElseThrow(() -> Problem.nietGevonden("de handleiding heeft geen hoofdstuk " + sleutel));
        return engine.getTemplate("handleiding/" + hoofdstuk.sleutel())
                .data("hoofdstuk", hoofdstuk)
                .data("hoofdstukken", Hoofdstuk.alle())
                .data("titel", hoofdstuk.titel())
                .render();
    }
}
