// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.einde.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.dossier.StelDossierSamen;
import nl.trede.toezicht.einde.Eindevoorstel;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Standen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/gemeenten/{gemeente}/einde")
@Tag(name = "dossier", description = "Wat er over een gemeente is vastgelegd en besloten")
class EindeResource {

    private final Standen standen;
    private final StelDossierSamen dossiers;
    private final Beleidskaders kaders;
    private final Gemeenten register;
    private final Clock clock;

    EindeResource(Standen standen, StelDossierSamen dossiers, Beleidskaders kaders, Gemeenten register, Clock clock) {
        this.standen = standen;
        this.dossiers = dossiers;
        this.kaders = kaders;
        this.register = register;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Of het toezicht kan worden afgeschaald, en wat er dan vervalt",
            description =
                    "Een voorstel. Een besluit TREDE naar een lagere trede laat termijnen en afspraken vervallen, als de "
                            + "taakstelling met achterstand is gehaald.")
    @APIResponse(responseCode = "200", description = "Het voorstel")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public EindeView voorstel(@PathParam("gemeente") @Parameter(example = "GM1774") Gemeentecode code) {
        var gemeente = register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
        var vandaag = Vandaag.op(clock.instant());
        return EindeView.van(Eindevoorstel.van(
                dossiers.van(gemeente),
                laatste(code),
                kaders.voor(gemeente.provincie(), Halfjaar.van(vandaag), vandaag)
                        .orElse(null),
                vandaag));
    }

    /** The latest with figures; null when there is none. */
    private Halfjaarstand laatste(Gemeentecode code) {
        return standen.reeks(code).stream()
                .filter(stand -> stand.peildatum() != null)
                .reduce((eerder, later) -> later)
                .orElse(null);
    }
}
