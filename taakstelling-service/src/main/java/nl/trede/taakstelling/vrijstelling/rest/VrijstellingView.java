// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.vrijstelling.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.taakstelling.vrijstelling.persistence.VrijstellingEntity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Vrijstelling", description = "Een gemeente die een tijd niemand of minder hoeft te huisvesten.")
record VrijstellingView(
        UUID id,
        @Schema(examples = "GM0299") String gemeente,
        @Schema(examples = "2024-01-01") LocalDate vanaf,
        @Schema(
                        description =
                                "Eerste dag waarop zij niet meer geldt, ook na een beëindiging; leeg: niet bekend",
                        examples = "2026-01-01",
                        nullable = true)
                LocalDate tot,
        @Schema(description = "Personen die blijven per halfjaar", examples = "0") int aantal,
        @Schema(examples = "aanmeldcentrum") String grond,
        @Schema(examples = "circulaire 2024-I") String bron,
        Instant vastgelegdOp,
        @Schema(description = "Als zij eerder eindigde dan was vastgelegd", nullable = true)
                BeeindigingView beeindiging) {

    @Schema(name = "Beeindiging")
    record BeeindigingView(
            @Schema(description = "Dag van het besluit", examples = "2025-05-12") LocalDate datum,
            @Schema(examples = "het aanmeldcentrum is gesloten") String reden,
            Instant vastgelegdOp) {}

    static VrijstellingView van(VrijstellingEntity rij) {
        return new VrijstellingView(
                rij.id,
                rij.gemeente,
                rij.vanaf,
                rij.geldigTot(),
                rij.aantal,
                rij.grond,
                rij.bron,
                rij.vastgelegdOp,
                rij.einde == null ? null : new BeeindigingView(rij.eindeDatum, rij.eindeReden, rij.eindeVastgelegdOp));
    }
}
