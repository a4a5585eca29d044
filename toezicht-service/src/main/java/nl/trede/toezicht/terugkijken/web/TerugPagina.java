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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.terugkijken.KijkTerugOpGemeente;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One gemeente as it was known at a moment, and what became known since another; moments in Dutch time. */
@Path("/gemeenten/{code}/terugkijken")
@Produces(MediaType.TEXT_HTML)
class TerugPagina {

    private static final int DAG = "2024-07-01".length();

    @CheckedTemplate(basePath = "terugkijken")
    static class Templates {
        static native TemplateInstance terug(
                Gemeente gemeente,
                String provincie,
                LocalDateTime van,
                LocalDateTime tot,
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
        var nu = Vandaag.uur(clock.instant());
        var tot = moment(form, "tot", nu);
        var van = moment(form, "van", tot.minusMonths(6));
        if (!form.heeftFouten() && tot.isBefore(van)) {
            form.fout("tot", "ligt voor " + van);
        }
        var verschil = form.heeftFouten() ? null : kijk.tussen(gemeente, Vandaag.moment(van), Vandaag.moment(tot));
        return Templates.terug(gemeente, register.provincienaam(gemeente), van, tot, form, verschil)
                .render();
    }

    /** A day and a time, or a day alone, which is looked at as it ended. */
    private static LocalDateTime moment(Formulier form, String veld, LocalDateTime anders) {
        var tekst = form.waarde(veld);
        if (tekst.isEmpty()) {
            return anders;
        }
        try {
            return tekst.length() == DAG
                    ? LocalDate.parse(tekst).atTime(LocalTime.of(23, 59, 59))
                    : LocalDateTime.parse(tekst);
        } catch (DateTimeParseException e) {
            form.fout(veld, "is geen dag of moment, bijvoorbeeld 2024-07-01T12:00");
            return anders;
        }
    }
}
