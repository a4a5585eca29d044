// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.tempo.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.tempo.BepaalTempo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/gemeenten/{gemeente}/tempo/{halfjaar}")
@Tag(name = "tempo", description = "Hoe snel er wordt gehuisvest, naast de norm en de afspraken")
class TempoResource {

    private final BepaalTempo bepaal;
    private final Gemeenten register;

    TempoResource(BepaalTempo bepaal, Gemeenten register) {
        this.bepaal = bepaal;
        this.register = register;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Het tempo van een gemeente in een halfjaar",
            description = "De norm is een zesde van de opgave per hele maand, naar boven afgerond.")
    @APIResponse(responseCode = "200", description = "Het tempo")
    @APIResponse(responseCode = "400", description = "De peildatum hoort niet bij het halfjaar")
    @APIResponse(responseCode = "404", description = "De gemeente is onbekend of heeft geen stand in dit halfjaar")
    public TempoView tempo(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode code,
            @PathParam("halfjaar") @Parameter(example = "2024-I") Halfjaar halfjaar,
            @QueryParam("peildatum") @Parameter(example = "2024-04-01") LocalDate peildatum,
            @QueryParam("bekendOp") @Parameter(example = "2024-05-01T00:00:00Z") Instant bekendOp) {
        var gemeente = register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
        controleer(halfjaar, peildatum);
        return bepaal.van(gemeente, halfjaar, peildatum, bekendOp)
                .map(TempoView::van)
                .orElseThrow(() -> Problem.nietGevonden(
                        "Van gemeente " + gemeente.naam() + " is over " + halfjaar + " geen stand bekend."));
    }

    static void controleer(Halfjaar halfjaar, LocalDate peildatum) {
        if (peildatum != null && !halfjaar.heeftPeildatum(peildatum)) {
            throw Problem.ongeldig(
                    "peildatum",
                    "hoort niet bij " + halfjaar + "; kies " + halfjaar.eersteDag() + " tot en met "
                            + halfjaar.peilmoment());
        }
    }
}
