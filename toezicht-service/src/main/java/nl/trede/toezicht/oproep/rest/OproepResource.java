// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.oproep.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.oproep.DoeOproep;
import nl.trede.toezicht.oproep.Oproep;
import nl.trede.toezicht.oproep.Oproepen;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/provincies/{provincie}/oproepen")
@Tag(name = "oproepen", description = "Een oproep aan alle colleges van een provincie")
class OproepResource {

    record Oproeplijst(List<Oproep> oproepen) {}

    private final DoeOproep doeOproep;
    private final Oproepen oproepen;
    private final Gemeenten register;
    private final Clock clock;

    OproepResource(DoeOproep doeOproep, Oproepen oproepen, Gemeenten register, Clock clock) {
        this.doeOproep = doeOproep;
        this.oproepen = oproepen;
        this.register = register;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Doe een oproep met de cijfers van de hele provincie",
            description = "De brief ontstaat in notificatie. Dezelfde oproep nog eens verandert niets.")
    @APIResponse(responseCode = "201", description = "De oproep")
    @APIResponse(responseCode = "200", description = "Deze oproep was er al")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer")
    @APIResponse(responseCode = "404", description = "Deze provincie bestaat niet")
    @APIResponse(responseCode = "409", description = "Er zijn geen cijfers over dit halfjaar")
    public RestResponse<Oproep> doe(@PathParam("provincie") Provinciecode provincie, @Valid @NotNull OproepBody body) {
        bekend(provincie);
        if (!body.fouten().isEmpty()) {
            throw Problem.ongeldig(body.fouten());
        }
        var gedaan = doeOproep
                .voer(provincie, body.halfjaar(), body.dag(), body.datum(), clock.instant())
                .orElseThrow(() ->
                        Problem.conflict("Er zijn geen cijfers van " + provincie + " over " + body.halfjaar() + "."));
        return RestResponse.status(
                gedaan.nieuw() ? RestResponse.Status.CREATED : RestResponse.Status.OK, gedaan.oproep());
    }

    @GET
    @Transactional
    @Operation(summary = "De oproepen van een provincie, de oudste eerst")
    @APIResponse(responseCode = "200", description = "De oproepen")
    @APIResponse(responseCode = "404", description = "Deze provincie bestaat niet")
    public Oproeplijst lijst(@PathParam("provincie") Provinciecode provincie) {
        bekend(provincie);
        return new Oproeplijst(oproepen.van(provincie));
    }

    private void bekend(Provinciecode provincie) {
        register.naam(provincie).orElseThrow(() -> Problem.nietGevonden("Provincie " + provincie + " bestaat niet."));
    }
}
