// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.betwisting.persistence.Betwistingen;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Standen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/provincies/{provincie}/standen")
@Tag(name = "standen")
class ProvinciestandResource {

    private final Gemeenten register;
    private final Standen standen;
    private final Betwistingen betwistingen;

    ProvinciestandResource(Gemeenten register, Standen standen, Betwistingen betwistingen) {
        this.register = register;
        this.standen = standen;
        this.betwistingen = betwistingen;
    }

    @GET
    @Path("/{halfjaar}")
    @Transactional
    @Operation(
            summary = "De stand van een provincie in een halfjaar",
            description =
                    "Sommen over de gemeenten die op de peildatum bij de provincie horen (zonder peildatum: op de laatste "
                            + "dag van het halfjaar), en hun standen op code. Met bekendOp alleen wat op dat moment was vastgelegd, "
                            + "herindelingen en provinciewijzigingen inbegrepen.")
    @APIResponse(responseCode = "200", description = "De stand")
    @APIResponse(responseCode = "400", description = "De peildatum hoort niet bij het halfjaar")
    @APIResponse(responseCode = "404", description = "Deze provincie bestaat niet")
    public ProvinciestandView stand(
            @PathParam("provincie") Provinciecode provincie,
            @PathParam("halfjaar") @Parameter(example = "2024-I") Halfjaar halfjaar,
            @QueryParam("peildatum") @Parameter(example = "2024-07-01") LocalDate peildatum,
            @QueryParam("bekendOp") @Parameter(example = "2024-07-11T00:00:00Z") Instant bekendOp,
            @BeanParam Paging paging) {
        var naam = register.naam(provincie)
                .orElseThrow(() -> Problem.nietGevonden("Provincie " + provincie + " bestaat niet."));
        Peildatum.controleer(halfjaar, peildatum);
        var stand = standen.provinciestand(provincie, halfjaar, peildatum, bekendOp);
        var gemeenten = Stream.concat(stand.standen().stream(), stand.wachtend().stream())
                .map(Halfjaarstand::gemeente)
                .toList();
        return ProvinciestandView.van(stand, naam, paging, betwistingen.van(gemeenten, bekendOp));
    }
}
