// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.feiten.LegOpeningsstandVast;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Openingsstand;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/gemeenten/{gemeente}/openingsstand")
@Tag(name = "openingsstand", description = "Het saldo waarmee de keten van een gemeente begint")
class OpeningsstandResource {

    record Versies(List<OpeningsstandView> versies) {}

    private final Gemeenten register;
    private final Feitenboek feitenboek;
    private final LegOpeningsstandVast legVast;
    private final Clock clock;

    OpeningsstandResource(Gemeenten register, Feitenboek feitenboek, LegOpeningsstandVast legVast, Clock clock) {
        this.register = register;
        this.feitenboek = feitenboek;
        this.legVast = legVast;
        this.clock = clock;
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Leg de openingsstand van een gemeente vast",
            description =
                    "Een volgende vervangt de vorige, die bewaard blijft; alle standen worden opnieuw berekend, en wat daardoor in een "
                            + "afgesloten halfjaar verandert is een correctie. Bij een herindeling op de eerste dag van het halfjaar hoort wat "
                            + "is overgenomen er al bij. "
                            + "Hetzelfde nog eens verandert niets.")
    @APIResponse(responseCode = "201", description = "Vastgelegd")
    @APIResponse(responseCode = "200", description = "Deze openingsstand stond er al")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer, of de gemeente bestaat niet in dit halfjaar")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public RestResponse<OpeningsstandView> legVast(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode code,
            @Valid @NotNull OpeningsstandBody body) {
        var gemeente = bekend(code);
        controleer(gemeente, body.halfjaar());
        var uitkomst = legVast.voer(
                code, body.halfjaar(), new Saldo(body.saldo()), body.bron().strip(), clock.instant());
        return RestResponse.status(
                uitkomst.nieuw() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                OpeningsstandView.van(code, uitkomst.openingsstand(), uitkomst.waarschuwingen()));
    }

    @GET
    @Transactional
    @Operation(summary = "De geldende openingsstand van een gemeente")
    @APIResponse(responseCode = "200", description = "De openingsstand")
    @APIResponse(responseCode = "404", description = "De gemeente is onbekend of heeft geen openingsstand")
    public OpeningsstandView geldend(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode code,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp) {
        var versies = versies(code, bekendOp).versies();
        return versies.get(versies.size() - 1);
    }

    @GET
    @Path("/versies")
    @Transactional
    @Operation(summary = "Alle openingsstanden die een gemeente had, de oudste eerst")
    @APIResponse(responseCode = "200", description = "De versies")
    @APIResponse(responseCode = "404", description = "De gemeente is onbekend of heeft geen openingsstand")
    public Versies versies(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode code,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp) {
        var gemeente = bekend(code);
        var versies = feitenboek.lees(List.of(code)).stream()
                .map(feiten -> feiten.bekendOp(bekendOp).openingsstanden())
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Openingsstand::versie))
                .map(stand -> OpeningsstandView.van(code, stand))
                .toList();
        if (versies.isEmpty()) {
            throw Problem.nietGevonden("Gemeente " + gemeente.naam() + " (" + code + ") "
                    + (bekendOp == null
                            ? "heeft nog geen openingsstand."
                            : "had op " + bekendOp + " nog geen openingsstand."));
        }
        return new Versies(versies);
    }

    private Gemeente bekend(Gemeentecode code) {
        return register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
    }

    private static void controleer(Gemeente gemeente, Halfjaar halfjaar) {
        if (!Feiten.kanGaanOver(halfjaar)) {
            throw Problem.ongeldig("halfjaar", "moet liggen tussen " + Feiten.VROEGSTE + " en " + Feiten.LAATSTE);
        }
        if (!gemeente.bestaatIn(halfjaar)) {
            throw Problem.ongeldig("halfjaar", "gemeente " + gemeente.naam() + " bestaat niet in " + halfjaar);
        }
    }
}
