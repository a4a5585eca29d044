// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.halfjaaroverzicht.web;

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
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.gemeenteregister.persistence.OvergangRijen;
import nl.trede.taakstelling.gemeenteregister.persistence.Overgangrij;
import nl.trede.taakstelling.gemeenteregister.persistence.RegisterRijen;
import nl.trede.taakstelling.taakstelling.persistence.TaakstellingEntity;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One gemeente: where it came from, where it went, and every version of its taakstellingen. */
@Path("/gemeenten/{code}")
@Produces(MediaType.TEXT_HTML)
public class GemeentePagina {

    @CheckedTemplate(basePath = "halfjaaroverzicht")
    static class Templates {
        static native TemplateInstance gemeente(
                String naam,
                Gemeente gemeente,
                List<String> namen,
                List<Overgangrij> overgangen,
                List<TaakstellingEntity> versies);
    }

    private final Gemeenten gemeenten;
    private final RegisterRijen register;
    private final OvergangRijen overgangen;

    GemeentePagina(Gemeenten gemeenten, RegisterRijen register, OvergangRijen overgangen) {
        this.gemeenten = gemeenten;
        this.register = register;
        this.overgangen = overgangen;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String toon(@PathParam("code") Gemeentecode code) {
        var gemeente = gemeenten
                .zoek(code)
                .orElseThrow(() -> Problem.nietGevonden("gemeente " + code + " staat niet in het register"));
        List<TaakstellingEntity> versies =
                TaakstellingEntity.list("gemeente = ?1 order by halfjaar desc, versie desc", code.code());
        return Templates.gemeente(
                        gemeente.naam(),
                        gemeente,
                        register.naamvarianten(code.code()),
                        overgangen.rond(code.code()),
                        versies)
                .render();
    }
}
