// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.trede.platform.rest.Problem;
import nl.trede.realisatie.aanvoer.persistence.OphalingView;
import nl.trede.realisatie.aanvoer.persistence.Ophalingen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/ophalingen")
@Tag(name = "ophalingen", description = "Adressen waar de dienst zelf bestanden ophaalt")
class OphalingResource {

    record Lijst(List<OphalingView> ophalingen) {}

    private final Ophalingen ophalingen;

    OphalingResource(Ophalingen ophalingen) {
        this.ophalingen = ophalingen;
    }

    @GET
    @Transactional
    @Operation(summary = "Alle adressen, met wat er van de laatste pogingen werd")
    public Lijst lijst() {
        return new Lijst(ophalingen.alle());
    }

    @POST
    @Path("/{naam}/poging")
    @Operation(summary = "Haal zo meteen op, zonder op het ritme te wachten")
    @APIResponse(responseCode = "202", description = "Bij de eerstvolgende ronde")
    public Response poging(@PathParam("naam") String naam) {
        if (!ophalingen.meteen(naam)) {
            throw Problem.nietGevonden("er is geen ophaling met de naam " + naam);
        }
        return Response.accepted().build();
    }
}
