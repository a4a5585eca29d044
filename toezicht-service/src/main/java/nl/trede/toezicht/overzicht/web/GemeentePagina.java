// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One gemeente: where it stands in a halfjaar and how that came, through the years, and what happened between it and the provincie. */
@Path("/gemeenten")
@Produces(MediaType.TEXT_HTML)
public class GemeentePagina {

    @CheckedTemplate(basePath = "overzicht")
    static class Templates {
        static native TemplateInstance gemeente(
                Gemeente gemeente,
                String titel,
                String provincie,
                Halfjaar gevraagd,
                Halfjaar halfjaar,
                Gemeentecijfers.Blad cijfers,
                Gemeentedossier.Blad dossier);
    }

    private final Gemeenten register;
    private final Gemeentecijfers cijfers;
    private final Gemeentedossier dossier;

    GemeentePagina(Gemeenten register, Gemeentecijfers cijfers, Gemeentedossier dossier) {
        this.register = register;
        this.cijfers = cijfers;
        this.dossier = dossier;
    }

    /** @param halfjaar to look at; without it the last one with a realisatie */
    @GET
    @Path("/{code}")
    @Transactional
    @Operation(hidden = true)
    public String gemeente(
            @PathParam("code") Gemeentecode code,
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("bekendOp") Instant bekendOp) {
        var gemeente = register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
        var blad = cijfers.van(gemeente, halfjaar, bekendOp);
        return Templates.gemeente(
                        gemeente,
                        gemeente.naam(),
                        register.provincienaam(gemeente),
                        halfjaar,
                        blad.stand() == null ? halfjaar : blad.stand().halfjaar(),
                        blad,
                        dossier.van(gemeente, bekendOp))
                .render();
    }
}
