// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.rest.ReadBody;
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.gemeenteregister.MeldInwonertallen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/inwonertallen")
@Tag(name = "gemeenten")
class InwonertalResource {

    @Schema(name = "Inwonertallen", description = "Inwoners van gemeenten op een dag.")
    record Inwonertallen(
            @Schema(examples = "CBS") @NotBlank @Size(max = 500) String bron,
            @NotEmpty @Size(max = 1000) List<@Valid @NotNull Inwonertal> inwoners) {}

    @Schema(name = "Inwonertal")
    record Inwonertal(
            @Schema(examples = "GM0034") @NotNull Gemeentecode gemeente,
            @Schema(examples = "226500") @NotNull @Min(0) Integer aantal) {

        nl.trede.taakstelling.gemeenteregister.Inwonertal op(LocalDate peildatum, String bron) {
            return new nl.trede.taakstelling.gemeenteregister.Inwonertal(gemeente, peildatum, aantal, bron);
        }
    }

    private final Gemeenten gemeenten;
    private final MeldInwonertallen meldInwonertallen;

    InwonertalResource(Gemeenten gemeenten, MeldInwonertallen meldInwonertallen) {
        this.gemeenten = gemeenten;
        this.meldInwonertallen = meldInwonertallen;
    }

    @PUT
    @Path("/{peildatum}")
    @Transactional
    @Operation(
            summary = "Leg inwonertallen op een dag vast",
            description =
                    "Wat er van een gemeente op die dag stond wordt vervangen. Toezicht krijgt elk nieuw of gewijzigd"
                            + " aantal te horen.")
    @APIResponse(responseCode = "200", description = "Vastgelegd")
    @APIResponse(
            responseCode = "400",
            description = "Een gemeente staat niet in het register of twee keer in de opgave")
    @RequestBody(content = @Content(schema = @Schema(implementation = Inwonertallen.class)))
    public Inwonertallen leg(
            @PathParam("peildatum") @Parameter(example = "2023-01-01") LocalDate peildatum,
            @Valid @NotNull ReadBody<Inwonertallen> gelezen) {
        var body = gelezen.value();
        var fouten = gelezen.and(fouten(body));
        if (!fouten.isEmpty()) {
            throw Problem.ongeldig(fouten);
        }
        var bron = body.bron().strip();
        meldInwonertallen.leg(
                body.inwoners().stream().map(een -> een.op(peildatum, bron)).toList());
        return body;
    }

    /** Every line about a gemeente that is not in the register, or that another line was about. */
    private List<Fout> fouten(Inwonertallen body) {
        var bekend = gemeenten.alle().stream().map(Gemeente::code).collect(Collectors.toSet());
        var gezien = new HashMap<Gemeentecode, Integer>();
        var fouten = new ArrayList<Fout>();
        var regels = body.inwoners() == null ? List.<Inwonertal>of() : body.inwoners();
        for (int i = 0; i < regels.size(); i++) {
            var code = regels.get(i) == null ? null : regels.get(i).gemeente();
            if (code == null) {
                continue;
            }
            var veld = "inwoners[%d].gemeente".formatted(i);
            if (!bekend.contains(code)) {
                fouten.add(new Fout(veld, "gemeente " + code + " staat niet in het register"));
            }
            var eerder = gezien.putIfAbsent(code, i);
            if (eerder != null) {
                fouten.add(new Fout(veld, "%s staat al in inwoners[%d]".formatted(code, eerder)));
            }
        }
        return fouten;
    }
}
