// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.toezicht.betwisting.persistence.Betwistingen;
import nl.trede.toezicht.saldo.Halfjaarstand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "BetwistingNaastStand",
        description = "Een ander aantal dat naast het cijfer is gezet. Het telt in geen enkel getal van de stand mee.")
record BetwistingView(
        UUID id,
        @Schema(description = "Van het betwiste cijfer", examples = "2025-01-01") LocalDate peildatum,
        @Schema(description = "GEMEENTE of TOEZICHTHOUDER", examples = "GEMEENTE") String indiener,
        @Schema(description = "Personen volgens de indiener", examples = "43") int aantal,
        @Schema(description = "Personen volgens het cijfer toen het werd betwist", examples = "41") int cijfer,
        @Schema(description = "INGEDIEND, IN_ONDERZOEK, OVERGENOMEN of AFGEWEZEN", examples = "INGEDIEND")
                String status,
        @Schema(description = "Moment van de laatste stap") Instant gewijzigdOp) {

    /** Those about the halfjaar of a stand. */
    static List<BetwistingView> bij(Halfjaarstand stand, List<Betwistingen.Rij> betwistingen) {
        return betwistingen.stream()
                .filter(rij -> rij.gemeente().equals(stand.gemeente())
                        && rij.halfjaar().equals(stand.halfjaar()))
                .map(rij -> new BetwistingView(
                        rij.betwisting(),
                        rij.peildatum(),
                        rij.indiener(),
                        rij.aantal(),
                        rij.cijfer(),
                        rij.status(),
                        rij.gewijzigdOp()))
                .toList();
    }
}
