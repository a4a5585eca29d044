// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling.rest;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beoordeling.BeoordeelProvincie;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Beoordelingen;
import nl.trede.toezicht.beoordeling.Voorstelkeuze;
import nl.trede.toezicht.kennis.ToetsVoorstellen;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/provincies/{provincie}/beoordelingen")
@Tag(name = "ladder")
class ProvinciebeoordelingResource {

    record Provinciebeoordeling(
            Halfjaar halfjaar,
            int aantal,
            @Schema(description = "Hoeveel gemeenten per voorgestelde trede") Map<Integer, Long> perTrede,
            @Schema(description = "Hoeveel gemeenten per oordeel, op code") Map<String, Long> perOordeel,
            List<Regel> beoordelingen,
            List<Overgeslagen> overgeslagen) {}

    record Regel(
            UUID id, Gemeentecode gemeente, String naam, int voorgesteldeTrede, String tredeNaam, Oordeel oordeel) {

        static Regel van(Beoordeling beoordeling, String naam) {
            return new Regel(
                    beoordeling.id(),
                    beoordeling.gemeente(),
                    naam,
                    beoordeling.voorgesteldeTrede(),
                    beoordeling.tredeNaam(),
                    beoordeling.oordeel());
        }
    }

    record Overgeslagen(Gemeentecode gemeente, String naam, @Schema(description = "Waarom") String reden) {}

    private final BeoordeelProvincie beoordeel;
    private final ToetsVoorstellen actualiteit;
    private final Beoordelingen beoordelingen;
    private final Gemeenten register;
    private final Clock clock;

    ProvinciebeoordelingResource(
            BeoordeelProvincie beoordeel,
            ToetsVoorstellen actualiteit,
            Beoordelingen beoordelingen,
            Gemeenten register,
            Clock clock) {
        this.beoordeel = beoordeel;
        this.actualiteit = actualiteit;
        this.beoordelingen = beoordelingen;
        this.register = register;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Vraag in een keer een voorstel voor elke gemeente van een provincie",
            description =
                    "Besluit niets. Elk voorstel wordt bewaard met zijn uitleg. Een gemeente zonder voorstel staat bij "
                            + "overgeslagen, met de reden.")
    @APIResponse(responseCode = "201", description = "De voorstellen")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer")
    @APIResponse(responseCode = "404", description = "De provincie is niet bekend")
    public RestResponse<Provinciebeoordeling> beoordeel(
            @PathParam("provincie") Provinciecode provincie, @NotNull BeoordelingBody body) {
        var namen = namen(provincie);
        var uitkomst = beoordeel.voer(provincie, body.halfjaar(), body.peildatum(), clock.instant());
        if (uitkomst instanceof BeoordeelProvincie.Geweigerd geweigerd) {
            throw Problem.ongeldig(geweigerd.weigeringen().stream()
                    .map(weigering -> new Fout(weigering.veld(), weigering.reden()))
                    .toList());
        }
        return RestResponse.status(
                RestResponse.Status.CREATED, antwoord(body.halfjaar(), (BeoordeelProvincie.Gemaakt) uitkomst, namen));
    }

    private static Provinciebeoordeling antwoord(
            Halfjaar halfjaar, BeoordeelProvincie.Gemaakt gemaakt, Map<Gemeentecode, Gemeente> namen) {
        return new Provinciebeoordeling(
                halfjaar,
                gemaakt.beoordelingen().size(),
                gemaakt.beoordelingen().stream()
                        .collect(groupingBy(Beoordeling::voorgesteldeTrede, TreeMap::new, counting())),
                gemaakt.beoordelingen().stream()
                        .collect(groupingBy(een -> een.oordeel().code(), TreeMap::new, counting())),
                gemaakt.beoordelingen().stream()
                        .map(een -> Regel.van(een, namen.get(een.gemeente()).naam()))
                        .toList(),
                gemaakt.overgeslagen().stream()
                        .map(een -> new Overgeslagen(
                                een.gemeente().code(), een.gemeente().naam(), een.reden()))
                        .toList());
    }

    @GET
    @Transactional
    @Operation(summary = "Van elke gemeente van een provincie het nieuwste voorstel over een halfjaar")
    @APIResponse(responseCode = "200", description = "De voorstellen, in de gevraagde volgorde")
    @APIResponse(responseCode = "400", description = "Het halfjaar ontbreekt of is onjuist")
    @APIResponse(responseCode = "404", description = "De provincie is niet bekend")
    public Beoordelinglijst lijst(
            @PathParam("provincie") Provinciecode provincie,
            @QueryParam("halfjaar") @Parameter(required = true, example = "2024-I") Halfjaar halfjaar,
            @QueryParam("trede") @Parameter(description = "Alleen deze voorgestelde trede") Integer trede,
            @QueryParam("oordeel") @Parameter(description = "Alleen dit oordeel, een code") String oordeel,
            @QueryParam("volgorde") @DefaultValue("GEMEENTE") Voorstelkeuze.Volgorde volgorde,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp,
            @BeanParam Paging paging) {
        var namen = namen(provincie);
        if (halfjaar == null) {
            throw Problem.ongeldig("halfjaar", "is verplicht");
        }
        var keuze = new Voorstelkeuze(List.copyOf(namen.keySet()), halfjaar, trede, oordeel, volgorde);
        if (bekendOp != null) {
            return toen(keuze, namen, bekendOp, paging);
        }
        var blad = beoordelingen.lijst(keuze, paging.offset(), paging.paginaGrootte());
        var verschillen = actualiteit.verschillen(blad, namen.values(), null, clock.instant());
        return Beoordelinglijst.van(blad, verschillen, paging, beoordelingen.aantal(keuze));
    }

    private Beoordelinglijst toen(
            Voorstelkeuze keuze, Map<Gemeentecode, Gemeente> namen, Instant bekendOp, Paging paging) {
        var alle = keuze.uit(beoordelingen.nieuwsteToen(keuze.gemeenten(), keuze.halfjaar(), bekendOp));
        var blad = alle.stream()
                .skip(paging.offset())
                .limit(paging.paginaGrootte())
                .toList();
        var verschillen = actualiteit.verschillen(blad, namen.values(), bekendOp, clock.instant());
        return Beoordelinglijst.van(blad, verschillen, paging, alle.size());
    }

    private Map<Gemeentecode, Gemeente> namen(Provinciecode provincie) {
        register.naam(provincie).orElseThrow(() -> Problem.nietGevonden("Provincie " + provincie + " is niet bekend."));
        return register.van(provincie).stream()
                .collect(
                        Collectors.toMap(Gemeente::code, Function.identity(), (een, ander) -> een, LinkedHashMap::new));
    }
}
