// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.werkvoorraad.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.termijn.Dagkeuring;
import nl.trede.toezicht.werkvoorraad.persistence.Taak;
import nl.trede.toezicht.werkvoorraad.persistence.Werkvoorraden;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/provincies/{provincie}/werkvoorraad")
@Tag(name = "kalender", description = "Wat er wanneer moet gebeuren")
class WerkvoorraadResource {

    record Werkvoorraad(LocalDate dag, List<Taak> taken, long totaal, int pagina, int paginaGrootte) {}

    private final Werkvoorraden werkvoorraden;
    private final Gemeenten register;
    private final Clock clock;

    WerkvoorraadResource(Werkvoorraden werkvoorraden, Gemeenten register, Clock clock) {
        this.werkvoorraden = werkvoorraden;
        this.register = register;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "Wat er deze week te doen is in de dossiers van een provincie, het dringendste eerst")
    @APIResponse(responseCode = "200", description = "De werkvoorraad")
    @APIResponse(responseCode = "400", description = "Onjuiste vraag")
    @APIResponse(responseCode = "404", description = "Deze provincie bestaat niet")
    public Werkvoorraad lees(
            @PathParam("provincie") Provinciecode provincie,
            @QueryParam("gemeente") @Parameter(description = "Alleen van deze gemeente") Gemeentecode gemeente,
            @QueryParam("wie") @Parameter(description = "TOEZICHTHOUDER of GS; weggelaten is allebei") String wie,
            @QueryParam("dag") @Parameter(description = "De week van deze dag; weggelaten is vandaag") LocalDate dag,
            @BeanParam Paging paging) {
        register.naam(provincie).orElseThrow(() -> Problem.nietGevonden("Provincie " + provincie + " bestaat niet."));
        var fouten = new ArrayList<Fout>();
        if (wie != null && !List.of("TOEZICHTHOUDER", "GS").contains(wie)) {
            fouten.add(new Fout("wie", "kies uit TOEZICHTHOUDER, GS"));
        }
        fouten.addAll(Fout.van(Dagkeuring.bezwaren("dag", dag)));
        if (!fouten.isEmpty()) {
            throw Problem.ongeldig(fouten);
        }
        var op = dag == null ? Vandaag.op(clock.instant()) : dag;
        var alle = werkvoorraden.lees(provincie, gemeente == null ? null : gemeente.code(), op).stream()
                .filter(taak -> wie == null || taak.wie().equals(wie))
                .toList();
        return new Werkvoorraad(
                op,
                alle.stream()
                        .skip(paging.offset())
                        .limit(paging.paginaGrootte())
                        .toList(),
                alle.size(),
                paging.pagina(),
                paging.paginaGrootte());
    }
}
