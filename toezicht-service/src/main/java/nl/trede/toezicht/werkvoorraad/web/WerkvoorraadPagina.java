// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.werkvoorraad.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.security.Toegangen;
import nl.trede.toezicht.kalender.persistence.Kalenders;
import nl.trede.toezicht.kalender.persistence.Provinciekeuze;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.termijn.Dagkeuring;
import nl.trede.toezicht.werkvoorraad.Urgentie;
import nl.trede.toezicht.werkvoorraad.persistence.Taak;
import nl.trede.toezicht.werkvoorraad.persistence.Werkvoorraden;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is to be done this week. */
@Path("/werkvoorraad")
@Produces(MediaType.TEXT_HTML)
public class WerkvoorraadPagina {

    @CheckedTemplate(basePath = "werkvoorraad")
    static class Templates {
        static native TemplateInstance werkvoorraad(
                List<Provinciekeuze> provincies,
                Provinciekeuze provincie,
                String wie,
                LocalDate dag,
                LocalDate zondag,
                List<Taak> taken);
    }

    private final Werkvoorraden werkvoorraden;
    private final Kalenders kalenders;
    private final Toegangen toegangen;
    private final Clock clock;

    WerkvoorraadPagina(Werkvoorraden werkvoorraden, Kalenders kalenders, Toegangen toegangen, Clock clock) {
        this.werkvoorraden = werkvoorraden;
        this.kalenders = kalenders;
        this.toegangen = toegangen;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String werkvoorraad(
            @QueryParam("provincie") Provinciecode provincie,
            @QueryParam("wie") String wie,
            @QueryParam("dag") LocalDate gevraagd) {
        var dag = gevraagd == null || !Dagkeuring.kan(gevraagd) ? Vandaag.op(clock.instant()) : gevraagd;
        var eigen = toegangen.lezer().eigenProvincie().orElse(null);
        var provincies = kalenders.provincies(provincie == null ? eigen : provincie);
        var gekozen = Provinciekeuze.uit(provincies, provincie, eigen).orElse(null);
        if (gekozen == null && provincie != null) {
            throw Problem.nietGevonden("Provincie " + provincie + " is niet bekend.");
        }
        var rol = "GS".equals(wie) || "TOEZICHTHOUDER".equals(wie) ? wie : "";
        var taken = gekozen == null
                ? List.<Taak>of()
                : werkvoorraden.lees(new Provinciecode(gekozen.code()), null, dag).stream()
                        .filter(taak -> rol.isEmpty() || taak.wie().equals(rol))
                        .toList();
        return Templates.werkvoorraad(provincies, gekozen, rol, dag, Urgentie.eindeVanDeWeek(dag), taken)
                .render();
    }
}
