// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.tijdlijn.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.tijdlijn.persistence.Gebeurtenis;
import nl.trede.toezicht.tijdlijn.persistence.Tijdlijnen;
import nl.trede.toezicht.tijdlijn.persistence.Uitvoer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/gemeenten/{gemeente}/tijdlijn")
@Tag(name = "dossier", description = "Wat er over een gemeente is vastgelegd en besloten")
public class TijdlijnResource {

    /** A file holds all there is; more than this is no dossier. */
    private static final int BESTAND = 20_000;

    record Tijdlijn(List<Gebeurtenis> gebeurtenissen, long totaal, int pagina, int paginaGrootte) {}

    @CheckedTemplate(basePath = "tijdlijn")
    static class Templates {
        static native TemplateInstance afdruk(Gemeente gemeente, LocalDate dag, List<Gebeurtenis> gebeurtenissen);
    }

    private final Tijdlijnen tijdlijnen;
    private final Gemeenten register;
    private final Clock clock;

    TijdlijnResource(Tijdlijnen tijdlijnen, Gemeenten register, Clock clock) {
        this.tijdlijnen = tijdlijnen;
        this.register = register;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary =
                    "Alles over een gemeente in één lijst op datum: cijfers, besluiten, brieven, overleggen, plannen, termijnen")
    @APIResponse(responseCode = "200", description = "De tijdlijn")
    @APIResponse(responseCode = "400", description = "Onjuist filter")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public Tijdlijn lees(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode code,
            @BeanParam TijdlijnVraag vraag,
            @BeanParam Paging paging) {
        var gemeente = bekend(code);
        var filter = vraag.filter();
        return new Tijdlijn(
                tijdlijnen.lees(gemeente.code(), filter, paging.offset(), paging.paginaGrootte()),
                tijdlijnen.aantal(gemeente.code(), filter),
                paging.pagina(),
                paging.paginaGrootte());
    }

    @GET
    @Path("/csv")
    @Produces("text/csv")
    @Transactional
    @Operation(summary = "De tijdlijn als CSV-bestand")
    @APIResponse(responseCode = "200", description = "Het bestand")
    @APIResponse(responseCode = "400", description = "Onjuist filter")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public Response csv(@PathParam("gemeente") Gemeentecode code, @BeanParam TijdlijnVraag vraag) {
        var gemeente = bekend(code);
        return bestand(Uitvoer.csv(alles(gemeente, vraag)), "text/csv;charset=UTF-8", code + ".csv");
    }

    @GET
    @Path("/pdf")
    @Produces("application/pdf")
    @Transactional
    @Operation(summary = "De tijdlijn als PDF")
    @APIResponse(responseCode = "200", description = "Het bestand")
    @APIResponse(responseCode = "400", description = "Onjuist filter")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public Response pdf(@PathParam("gemeente") Gemeentecode code, @BeanParam TijdlijnVraag vraag) {
        var gemeente = bekend(code);
        var html = Templates.afdruk(gemeente, Vandaag.op(clock.instant()), alles(gemeente, vraag))
                .render();
        return bestand(Uitvoer.pdf(html), "application/pdf", code + ".pdf");
    }

    private List<Gebeurtenis> alles(Gemeente gemeente, TijdlijnVraag vraag) {
        return tijdlijnen.lees(gemeente.code(), vraag.filter(), 0, BESTAND);
    }

    private static Response bestand(byte[] inhoud, String soort, String naam) {
        return Response.ok(inhoud, MediaType.valueOf(soort))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tijdlijn-" + naam + "\"")
                .build();
    }

    private Gemeente bekend(Gemeentecode code) {
        return register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
    }
}
