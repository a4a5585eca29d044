// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.platform.rest.Paging;
import nl.trede.taakstelling.bijstelling.persistence.Bijstellingrij;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Bijstellingen")
record BijstellingenView(List<Rij> bijstellingen, int pagina, int paginaGrootte, long totaal) {

    @Schema(name = "BijstellingInLijst", description = "Een bijstelling zonder haar regels.")
    record Rij(
            UUID id,
            @Schema(examples = "2023-II") String halfjaar,
            BijstellingView.Verandering landelijk,
            @Schema(description = "Gemeenten met een nieuw aantal", examples = "342") long gemeenten,
            @Schema(examples = "2023-11-10") LocalDate datum,
            @Schema(examples = "minder vergunningen dan verwacht") String reden,
            @Schema(examples = "Staatscourant 2023") String bron,
            @Schema(
                            description = "Dag waarop zij ongedaan is gemaakt; leeg: zij staat",
                            examples = "2023-11-20",
                            nullable = true)
                    LocalDate correctieDatum,
            @Schema(examples = "2023-11-10T09:30:00Z") Instant vastgelegdOp) {}

    static BijstellingenView van(List<Bijstellingrij> rijen, Paging paging, long totaal) {
        return new BijstellingenView(
                rijen.stream()
                        .map(een -> new Rij(
                                een.id(),
                                een.halfjaar(),
                                new BijstellingView.Verandering(een.landelijkOud(), een.landelijkNieuw()),
                                een.gemeenten(),
                                een.datum(),
                                een.reden(),
                                een.bron(),
                                een.correctieDatum(),
                                een.vastgelegdOp()))
                        .toList(),
                paging.pagina(),
                paging.paginaGrootte(),
                totaal);
    }
}
