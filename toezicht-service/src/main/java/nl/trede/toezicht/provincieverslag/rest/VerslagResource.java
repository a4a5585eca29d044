// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.provincieverslag.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.provincieverslag.MaakVerslag;
import nl.trede.toezicht.provincieverslag.Provincieverslag;
import nl.trede.toezicht.provincieverslag.Verslagberichten;
import nl.trede.toezicht.provincieverslag.Verslagen;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/provincies/{provincie}/verslagen")
@Tag(name = "verslagen", description = "Het halfjaarlijkse verslag aan Provinciale Staten")
class VerslagResource {

    @Schema(name = "VerslagMaken")
    record VerslagBody(
            @NotNull @Schema(examples = "2024-II") Halfjaar halfjaar,
            @Schema(description = "Weggelaten is het peilmoment van het halfjaar") LocalDate peildatum,
            @NotNull @Schema(description = "De dag van het verslag", examples = "2025-02-15") LocalDate datum) {

        LocalDate dag() {
            return peildatum == null ? halfjaar.peilmoment() : peildatum;
        }

        List<Fout> fouten() {
            var fouten = new ArrayList<Fout>();
            if (!halfjaar.heeftPeildatum(dag())) {
                fouten.add(new Fout("peildatum", "ligt niet in " + halfjaar + " en is niet het peilmoment ervan"));
            }
            if (datum.isBefore(dag())) {
                fouten.add(new Fout("datum", "ligt voor de peildatum " + dag()));
            }
            return fouten;
        }
    }

    @Schema(name = "Provincieverslag")
    record VerslagView(
            UUID id,
            Halfjaar halfjaar,
            LocalDate datum,
            LocalDate peildatum,
            int somSaldi,
            int somAchterstanden,
            int aantalGemeenten,
            int aantalMetAchterstand) {
        static VerslagView van(Provincieverslag verslag) {
            return new VerslagView(
                    verslag.id(),
                    verslag.halfjaar(),
                    verslag.datum(),
                    verslag.peildatum(),
                    verslag.som(stand -> stand.saldo().personen()),
                    verslag.som(stand -> stand.saldo().achterstand()),
                    verslag.gemeenten().size(),
                    verslag.aantalMet(saldo -> saldo < 0));
        }
    }

    record Verslaglijst(List<VerslagView> verslagen) {}

    private final MaakVerslag maakVerslag;
    private final Verslagen verslagen;
    private final Verslagberichten berichten;
    private final Gemeenten register;
    private final Clock clock;

    VerslagResource(
            MaakVerslag maakVerslag, Verslagen verslagen, Verslagberichten berichten, Gemeenten register, Clock clock) {
        this.maakVerslag = maakVerslag;
        this.verslagen = verslagen;
        this.berichten = berichten;
        this.register = register;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Maak het halfjaarlijkse verslag van een provincie",
            description = "Het stuk ontstaat in notificatie. Hetzelfde verslag nog eens verandert niets.")
    @APIResponse(responseCode = "201", description = "Het verslag")
    @APIResponse(responseCode = "200", description = "Dit verslag was er al")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer")
    @APIResponse(responseCode = "404", description = "Deze provincie bestaat niet")
    @APIResponse(responseCode = "409", description = "Er zijn geen cijfers over dit halfjaar")
    public RestResponse<VerslagView> maak(
            @PathParam("provincie") Provinciecode provincie, @Valid @NotNull VerslagBody body) {
        bekend(provincie);
        if (!body.fouten().isEmpty()) {
            throw Problem.ongeldig(body.fouten());
        }
        var gemaakt = maakVerslag
                .voer(provincie, body.halfjaar(), body.dag(), body.datum(), clock.instant())
                .orElseThrow(() ->
                        Problem.conflict("Er zijn geen cijfers van " + provincie + " over " + body.halfjaar() + "."));
        if (gemaakt.nieuw()) {
            berichten.opgemaakt(gemaakt.verslag());
        }
        return RestResponse.status(
                gemaakt.nieuw() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                VerslagView.van(gemaakt.verslag()));
    }

    @GET
    @Transactional
    @Operation(summary = "De verslagen van een provincie, het oudste eerst")
    @APIResponse(responseCode = "200", description = "De verslagen")
    @APIResponse(responseCode = "404", description = "Deze provincie bestaat niet")
    public Verslaglijst lijst(@PathParam("provincie") Provinciecode provincie) {
        bekend(provincie);
        return new Verslaglijst(
                verslagen.van(provincie).stream().map(VerslagView::van).toList());
    }

    private void bekend(Provinciecode provincie) {
        register.naam(provincie).orElseThrow(() -> Problem.nietGevonden("Provincie " + provincie + " bestaat niet."));
    }
}
