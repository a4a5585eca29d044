// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.toezichtinformatie.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.toezichtinformatie.Toezichtinformatie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ToezichtinformatieVastleggen")
record InformatieBody(
        @NotNull @Schema(examples = "2024-I") Halfjaar halfjaar,
        @NotNull @Schema(examples = "2024-07-30") LocalDate ontvangenOp,
        @Schema(required = true, description = "De dag waarop het college haar vaststelde", examples = "2024-07-23")
                LocalDate vastgesteldOp,
        @Size(max = 4000) String toelichting) {

    Toezichtinformatie naarInformatie(Gemeentecode gemeente, Instant nu) {
        return new Toezichtinformatie(
                UUID.randomUUID(),
                gemeente,
                halfjaar,
                ontvangenOp,
                vastgesteldOp,
                toelichting == null || toelichting.isBlank() ? null : toelichting.strip(),
                nu);
    }
}
