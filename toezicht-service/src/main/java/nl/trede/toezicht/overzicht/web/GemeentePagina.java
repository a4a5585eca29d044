// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.overzicht.persistence.Besluitrij;
import nl.trede.toezicht.overzicht.persistence.Halfjaarrij;
import nl.trede.toezicht.overzicht.persistence.OverzichtRijen;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One gemeente through the years. */
@Path("/gemeenten")
@Produces(MediaType.TEXT_HTML)
public class GemeentePagina {

    @CheckedTemplate(basePath = "overzicht")
    static class Templates {
        static native TemplateInstance gemeente(
                Gemeente gemeente,
                String titel,
                String provincie,
                List<Halfjaarrij> halfjaren,
                List<Besluitrij> besluiten);
    }

    private final Gemeenten register;
    private final OverzichtRijen rijen;

    GemeentePagina(Gemeenten register, OverzichtRijen rijen) {
        this.register = register;
        this.rijen = rijen;
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(hidden = true)
    public String gemeente(@PathParam("code") Gemeentecode code) {
        var gemeente = register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
        var provincie =
                register.naam(gemeente.provincie()).orElse(gemeente.provincie().code());
        return Templates.gemeente(
                        gemeente,
                        gemeente.naam(),
                        provincie,
                        rijen.halfjaren(code.code()),
                        rijen.besluiten(code.code()))
                .render();
    }
}
