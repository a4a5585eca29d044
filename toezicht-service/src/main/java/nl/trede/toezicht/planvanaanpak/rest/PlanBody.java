// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.planvanaanpak.Planstatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanstapVastleggen")
record PlanBody(
        @NotNull Planstatus status,
        @NotNull @Schema(description = "De dag van deze stap", examples = "2023-06-02") LocalDate datum,
        @Schema(description = "De dag waarop de gemeente uiterlijk aan zet is", examples = "2024-04-01")
                LocalDate uiterlijk,
        @Schema(description = "De halfjaren van het plan; weggelaten is niet gezegd") List<@NotNull Halfjaar> halfjaren,
        @Size(max = 4000) String toelichting,
        @Schema(description = "Weggelaten is false") Boolean naHerhaaldUitstel) {

    Planstap naarPlanstap(Gemeentecode gemeente, Instant nu) {
        return new Planstap(
                UUID.randomUUID(),
                gemeente,
                status,
                datum,
                uiterlijk,
                halfjaren == null
                        ? List.of()
                        : halfjaren.stream().sorted().distinct().toList(),
                toelichting == null || toelichting.isBlank() ? null : toelichting.strip(),
                Boolean.TRUE.equals(naHerhaaldUitstel),
                nu);
    }
}
