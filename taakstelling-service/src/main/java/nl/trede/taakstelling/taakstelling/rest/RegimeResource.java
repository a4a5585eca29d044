// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import nl.trede.taakstelling.taakstelling.persistence.RegimeEntity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/regime")
@Tag(name = "taakstellingen")
class RegimeResource {

    @Schema(name = "Regime", description = "Tot wanneer er taakstellingen zijn. Wat er was blijft leesbaar.")
    record RegimeView(
            @Schema(
                            description = "Eerste dag zonder taakstelling; leeg: geen einde bekend",
                            examples = "2028-07-01",
                            nullable = true)
                    LocalDate einde,
            @Schema(description = "Waar het na te zoeken is", examples = "Staatsblad", nullable = true)
                    @NotBlank
                    @Size(max = 500)
                    String bron) {}

    private final Clock clock;

    RegimeResource(Clock clock) {
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "Tot wanneer er taakstellingen zijn")
    public RegimeView regime() {
        return RegimeEntity.rij()
                .map(rij -> new RegimeView(rij.einde, rij.bron))
                .orElse(new RegimeView(null, null));
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Leg het einde van de taakstelling vast, of trek het in",
            description =
                    "Over een halfjaar dat op of na deze dag begint wordt daarna geen taakstelling meer aangenomen.")
    public RegimeView leg(@Valid @NotNull RegimeView body) {
        var rij = RegimeEntity.rij().orElseGet(RegimeEntity::new);
        rij.einde = body.einde();
        rij.bron = body.bron().strip();
        rij.vastgelegdOp = clock.instant();
        rij.persist();
        return body;
    }
}
