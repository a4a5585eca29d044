// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.prognose.MaakPrognose;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/gemeenten/{gemeente}/prognoses/{halfjaar}")
@Tag(name = "prognose", description = "Wat er op het peilmoment is te verwachten, en hoe goed dat eerder klopte")
class PrognoseResource {

    private final MaakPrognose maak;
    private final Gemeenten register;

    PrognoseResource(MaakPrognose maak, Gemeenten register) {
        this.maak = maak;
        this.register = register;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Het verwachte saldo van een gemeente op het peilmoment, met een band",
            description =
                    "Verwacht = gehuisvest + wat er na deze maand gewoonlijk nog komt × het deel van haar taakstelling dat de "
                            + "gemeente gewoonlijk huisvest × de taakstelling. Met een plan of afspraak: half dat, half wat er gepland is. "
                            + "Acht van de tien eerdere uitkomsten lagen binnen de band.")
    @APIResponse(responseCode = "200", description = "De prognose")
    @APIResponse(responseCode = "404", description = "De gemeente is onbekend of heeft geen stand in dit halfjaar")
    public PrognoseView prognose(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode code,
            @PathParam("halfjaar") @Parameter(example = "2024-I") Halfjaar halfjaar,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp) {
        var gemeente = register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
        return maak.van(gemeente, halfjaar, bekendOp)
                .map(prognose -> PrognoseView.van(gemeente, prognose))
                .orElseThrow(() -> Problem.nietGevonden(
                        "Van gemeente " + gemeente.naam() + " is over " + halfjaar + " geen stand bekend."));
    }
}
