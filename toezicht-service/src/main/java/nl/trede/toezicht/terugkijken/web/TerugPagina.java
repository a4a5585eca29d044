// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.terugkijken.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.terugkijken.KijkTerugOpGemeente;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One gemeente as it was known at the end of a day, and what became known since another. */
@Path("/gemeenten/{code}/terugkijken")
@Produces(MediaType.TEXT_HTML)
class TerugPagina {

    @CheckedTemplate(basePath = "terugkijken")
    static class Templates {
        static native TemplateInstance terug(
                Gemeente gemeente,
                String provincie,
                LocalDate van,
                LocalDate tot,
                Formulier form,
                KijkTerugOpGemeente.Verschil verschil);
    }

    private final Gemeenten register;
    private final KijkTerugOpGemeente kijk;
    private final Clock clock;

    TerugPagina(Gemeenten register, KijkTerugOpGemeente kijk, Clock clock) {
        this.register = register;
        this.kijk = kijk;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String terug(@PathParam("code") Gemeentecode code, @Context UriInfo adres) {
        var gemeente = register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
        var form = Formulier.van(adres.getQueryParameters());
        var vandaag = Vandaag.op(clock.instant());
        var tot = dag(form, "tot", vandaag);
        var van = dag(form, "van", tot.minusMonths(6));
        if (!form.heeftFouten() && tot.isBefore(van)) {
            form.fout("tot", "ligt voor " + van);
        }
        var verschil = form.heeftFouten() ? null : kijk.tussen(gemeente, eind(van), eind(tot));
        return Templates.terug(
                        gemeente,
                        register.naam(gemeente.provincie())
                                .orElse(gemeente.provincie().code()),
                        van,
                        tot,
                        form,
                        verschil)
                .render();
    }

    private static LocalDate dag(Formulier form, String veld, LocalDate anders) {
        var dag = form.facultatief(veld, LocalDate.class);
        return dag == null ? anders : dag;
    }

    /** The last moment of that day. */
    private static Instant eind(LocalDate dag) {
        return Vandaag.begin(dag.plusDays(1)).minusNanos(1);
    }
}
