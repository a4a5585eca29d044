// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.realisatie.betwisting.Betwistingsstatus;
import nl.trede.realisatie.betwisting.Indiener;
import nl.trede.realisatie.betwisting.persistence.BetwistingEntity;
import nl.trede.realisatie.betwisting.persistence.BetwistingstapEntity;
import nl.trede.realisatie.betwisting.persistence.BewijsstukEntity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Betwisting", description = "Een cijfer dat wordt betwist. Het staat naast het cijfer en is het niet.")
record BetwistingView(
        UUID id,
        @Schema(examples = "GM1730") String gemeente,
        @Schema(examples = "2024-II") String halfjaar,
        LocalDate peildatum,
        Indiener indiener,
        @Schema(description = "Personen volgens de indiener", examples = "43") int aantal,
        @Schema(description = "Personen volgens het cijfer toen het werd betwist", examples = "41") int cijfer,
        String toelichting,
        @Schema(nullable = true) String verwijzing,
        Betwistingsstatus status,
        Instant ingediendOp,
        Instant gewijzigdOp,
        @Schema(description = "Alleen bij een enkele betwisting") List<Stap> stappen,
        @Schema(description = "Alleen bij een enkele betwisting") List<BewijsstukEntity.Kop> bewijsstukken) {

    @Schema(name = "Betwistingstap")
    record Stap(Betwistingsstatus status, @Schema(nullable = true) String uitleg, Instant op) {}

    static BetwistingView van(BetwistingEntity rij) {
        return van(rij, List.of(), List.of());
    }

    static BetwistingView van(
            BetwistingEntity rij, List<BetwistingstapEntity> stappen, List<BewijsstukEntity.Kop> bewijsstukken) {
        return new BetwistingView(
                rij.id,
                rij.gemeente,
                rij.halfjaar,
                rij.peildatum,
                rij.indiener,
                rij.aantal,
                rij.cijfer,
                rij.toelichting,
                rij.verwijzing,
                rij.status,
                rij.ingediendOp,
                rij.gewijzigdOp,
                stappen.stream()
                        .map(stap -> new Stap(stap.status, stap.uitleg, stap.op))
                        .toList(),
                bewijsstukken);
    }
}
