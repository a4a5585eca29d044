// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.taakstelling.bijstelling.Bijstelling;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Bijstelling", description = "Wat in een keer is gewijzigd, oud en nieuw, in personen.")
record BijstellingView(
        UUID id,
        @Schema(examples = "2023-II") String halfjaar,
        Verandering landelijk,
        @Schema(examples = "2023-11-10") LocalDate datum,
        @Schema(examples = "minder vergunningen dan verwacht") String reden,
        @Schema(examples = "Staatscourant 2023") String bron,
        @Schema(description = "De correctie die haar ongedaan maakte", nullable = true) Correctie correctie,
        List<Regel> taakstellingen) {

    @Schema(name = "Verandering")
    record Verandering(@Schema(examples = "27300") int oud, @Schema(examples = "17600") int nieuw) {}

    @Schema(name = "Bijstellingsregel")
    record Regel(
            @Schema(examples = "GM0034") String gemeente,
            @Schema(examples = "336") int oud,
            @Schema(examples = "216") int nieuw) {}

    @Schema(name = "Bijstellingscorrectie")
    record Correctie(
            @Schema(examples = "2023-11-20") LocalDate datum, @Schema(examples = "verkeerd halfjaar") String reden) {}

    static BijstellingView van(Bijstelling een) {
        return new BijstellingView(
                een.id(),
                een.halfjaar().toString(),
                new Verandering(een.landelijk().oud(), een.landelijk().nieuw()),
                een.datum(),
                een.reden(),
                een.bron(),
                een.correctie() == null
                        ? null
                        : new Correctie(een.correctie().datum(), een.correctie().reden()),
                een.aantallen().entrySet().stream()
                        .map(BijstellingView::regel)
                        .sorted((a, b) -> a.gemeente().compareTo(b.gemeente()))
                        .toList());
    }

    private static Regel regel(Map.Entry<Gemeentecode, Bijstelling.Verandering> een) {
        return new Regel(
                een.getKey().code(), een.getValue().oud(), een.getValue().nieuw());
    }
}
