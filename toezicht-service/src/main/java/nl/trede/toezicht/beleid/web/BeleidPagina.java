// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beleid.Beslistabel;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a provincie's beleid says, readable for whoever is judged by it. */
@Path("/provincies/{provincie}/beleid")
@Produces(MediaType.TEXT_HTML)
class BeleidPagina {

    @CheckedTemplate(basePath = "beleid")
    static class Templates {
        static native TemplateInstance beleid(
                Provinciecode code,
                String provincie,
                Beleidskader kader,
                List<Beslistabel> tabellen,
                List<Beleidskader> versies,
                LocalDate dag);
    }

    private final Beleidskaders kaders;
    private final Gemeenten register;
    private final Clock clock;

    BeleidPagina(Beleidskaders kaders, Gemeenten register, Clock clock) {
        this.kaders = kaders;
        this.register = register;
        this.clock = clock;
    }

    /** @param versie one that is asked by name goes before the day */
    @GET
    @Transactional
    @Operation(hidden = true)
    public String beleid(
            @PathParam("provincie") Provinciecode code,
            @QueryParam("datum") LocalDate datum,
            @QueryParam("versie") String versie) {
        var provincie =
                register.naam(code).orElseThrow(() -> Problem.nietGevonden("Provincie " + code + " is niet bekend."));
        var dag = datum == null ? Vandaag.op(clock.instant()) : datum;
        var alle = kaders.alle(code);
        var kader = alle.stream()
                .filter(een -> versie == null || versie.isBlank()
                        ? een.geldtOp(dag)
                        : een.versie().equals(versie))
                .findFirst()
                .orElse(null);
        List<Beslistabel> tabellen =
                kader == null ? List.of() : kader.tabellen().tabellen();
        return Templates.beleid(code, provincie, kader, tabellen, alle, dag).render();
    }
}
