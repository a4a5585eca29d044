// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.dossier.StelDossierSamen;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.terugkijken.KijkTerugOpGemeente;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/gemeenten/{gemeente}/dossier")
@Tag(name = "dossier", description = "Wat er over een gemeente is vastgelegd en besloten")
class DossierResource {

    private final StelDossierSamen stelSamen;
    private final KijkTerugOpGemeente kijkTerug;
    private final Dossieraanvulling aanvulling;
    private final Gemeenten register;
    private final Clock clock;

    DossierResource(
            StelDossierSamen stelSamen,
            KijkTerugOpGemeente kijkTerug,
            Dossieraanvulling aanvulling,
            Gemeenten register,
            Clock clock) {
        this.stelSamen = stelSamen;
        this.kijkTerug = kijkTerug;
        this.aanvulling = aanvulling;
        this.register = register;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "Het dossier van een gemeente")
    @APIResponse(responseCode = "200", description = "Het dossier; leeg zolang er niets is vastgelegd")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public DossierView dossier(
            @PathParam("gemeente") @Parameter(example = "GM1774") Gemeentecode code,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd; weggelaten: alles",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp) {
        var gemeente = register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
        var moment = bekendOp == null ? clock.instant() : bekendOp;
        var dossier = stelSamen.van(gemeente);
        return DossierView.van(
                bekendOp == null
                        ? dossier
                        : dossier.bekendOp(
                                bekendOp, kijkTerug.op(gemeente, bekendOp).afspraken()),
                StelDossierSamen.vandaag(moment),
                aanvulling.indeplaatsstellingen(code, moment),
                aanvulling.toezichtinformatie(code, moment),
                aanvulling.ministerverzoeken(code, moment));
    }
}
