// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.watals.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beleid.Regel;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Herkomst;
import nl.trede.toezicht.watals.Aanname;
import nl.trede.toezicht.watals.BekijkAanname;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/gemeenten/{gemeente}/wat-als")
@Tag(name = "wat als", description = "De stand en het voorstel als iets anders was")
class WatAlsResource {

    @Schema(name = "Aanname")
    record AannameBody(
            @Schema(description = "Weggelaten: het lopende halfjaar", examples = "2024-I") Halfjaar halfjaar,
            @Schema(description = "Personen bovenop wat bekend is", examples = "20") Integer extraGehuisvest,
            @Schema(description = "Voor die dag; weggelaten: voor het peilmoment", examples = "2024-07-01")
                    LocalDate voor,
            @Schema(description = "Personen, in plaats van de taakstelling die geldt", examples = "30")
                    Integer taakstelling) {}

    @Schema(name = "WatAls")
    record WatAlsView(
            Gemeentecode gemeente,
            Halfjaar halfjaar,
            @Schema(description = "Op het peilmoment, als er niets meer verandert") Beeld zonder,
            @Schema(description = "Op het peilmoment, als de aanname uitkomt") Beeld met) {}

    @Schema(name = "WatAlsBeeld")
    record Beeld(
            Saldo beginsaldo,
            int taakstelling,
            int opgave,
            int gehuisvest,
            int resterend,
            Saldo saldo,
            List<Herkomst> achterstandNaarHerkomst,
            @Schema(description = "null zonder voorstel") Integer voorgesteldeTrede,
            String tredeNaam,
            Oordeel oordeel,
            List<Regel> uitleg,
            @Schema(description = "Waarom er geen voorstel is; null als er een is") String reden) {

        static Beeld van(BekijkAanname.Beeld beeld) {
            var stand = beeld.stand();
            var voorstel = beeld.voorstel();
            return new Beeld(
                    stand.beginsaldo(),
                    stand.taakstelling(),
                    stand.opgave(),
                    stand.gehuisvest(),
                    stand.resterend(),
                    stand.saldo(),
                    stand.achterstandNaarHerkomst(),
                    voorstel == null ? null : voorstel.voorgesteldeTrede(),
                    voorstel == null ? null : voorstel.tredeNaam(),
                    voorstel == null ? null : voorstel.oordeel(),
                    voorstel == null ? List.of() : voorstel.regels(),
                    beeld.reden());
        }
    }

    private final BekijkAanname bekijk;
    private final Gemeenten register;
    private final Clock clock;

    WatAlsResource(BekijkAanname bekijk, Gemeenten register, Clock clock) {
        this.bekijk = bekijk;
        this.register = register;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Wat als er meer wordt gehuisvest of de taakstelling anders is",
            description =
                    "Bewaart niets. Het voorstel komt van dezelfde regels als een echte beoordeling op het peilmoment.")
    @APIResponse(responseCode = "200", description = "Met en zonder de aanname")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer; alle fouten tegelijk")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    @APIResponse(responseCode = "409", description = "Er is geen stand in dit halfjaar")
    public WatAlsView watAls(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode code,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp,
            @NotNull AannameBody body) {
        var gemeente = register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
        var aanname = new Aanname(body.extraGehuisvest(), body.voor(), body.taakstelling());
        var uitkomst = bekijk.voer(
                gemeente, body.halfjaar(), aanname, bekendOp, bekendOp == null ? clock.instant() : bekendOp);
        if (uitkomst instanceof BekijkAanname.Geweigerd geweigerd) {
            throw Problem.ongeldig(geweigerd.weigeringen().stream()
                    .map(een -> new Fout(een.veld(), een.reden()))
                    .toList());
        }
        if (uitkomst instanceof BekijkAanname.Onmogelijk onmogelijk) {
            throw Problem.conflict(onmogelijk.reden());
        }
        var bekeken = (BekijkAanname.Bekeken) uitkomst;
        return new WatAlsView(code, bekeken.halfjaar(), Beeld.van(bekeken.zonder()), Beeld.van(bekeken.met()));
    }
}
