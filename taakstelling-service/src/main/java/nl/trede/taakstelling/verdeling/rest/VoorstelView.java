// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.verdeling.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.taakstelling.verdeling.Verdeling;
import nl.trede.taakstelling.verdeling.persistence.VoorstelEntity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Verdelingsvoorstel", description = "Een berekende taakstelling voor alle gemeenten, nog te bevestigen.")
record VoorstelView(
        UUID id,
        @Schema(examples = "2024-II") String halfjaar,
        @Schema(examples = "17000") int landelijk,
        @Schema(examples = "2024-01-01") LocalDate inwonersOp,
        @Schema(examples = "2024-04-01") LocalDate datum,
        @Schema(examples = "berekend met de inwoners op 1 januari 2024") String bron,
        @Schema(description = "Som van de delen", examples = "17169") int som,
        String toelichting,
        @Schema(nullable = true) Instant bevestigdOp,
        List<Regel> taakstellingen) {

    @Schema(name = "Voorstelregel")
    record Regel(@Schema(examples = "GM1774") String gemeente, @Schema(examples = "26") int aantal) {}

    /** @param som of all parts, also of those that who asks does not see */
    static VoorstelView van(VoorstelEntity rij, int som) {
        return new VoorstelView(
                rij.id,
                rij.halfjaar,
                rij.landelijk,
                rij.inwonersOp,
                rij.datum,
                rij.bron,
                som,
                Verdeling.SOM,
                rij.bevestigdOp,
                rij.aantallen.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(regel -> new Regel(regel.getKey(), regel.getValue()))
                        .toList());
    }
}
