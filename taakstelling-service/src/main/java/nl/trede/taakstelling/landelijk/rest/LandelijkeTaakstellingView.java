// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.landelijk.rest;

import java.time.Instant;
import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.landelijk.Bekendmaking;
import nl.trede.taakstelling.landelijk.persistence.LandelijkeTaakstellingEntity;
import nl.trede.taakstelling.taakstelling.Soort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LandelijkeTaakstelling", description = "Een versie van de landelijke taakstelling over een halfjaar.")
record LandelijkeTaakstellingView(
        @Schema(examples = "2023-II") String halfjaar,
        @Schema(description = "Personen", examples = "17600") int aantal,
        @Schema(description = "Volgorde van vastleggen, vanaf 1", examples = "2") int versie,
        @Schema(examples = "BIJSTELLING") Soort soort,
        @Schema(examples = "2023-11-10") LocalDate datum,
        @Schema(examples = "Staatscourant 2023") String bron,
        @Schema(examples = "Stcrt. 2023", nullable = true) String staatscourant,
        @Schema(
                        description = "Het ambt dat bekendmaakte",
                        examples = "minister van Justitie en Veiligheid",
                        nullable = true)
                String minister,
        @Schema(description = "Of de vaststelling later kwam dan dertien weken voor het halfjaar") boolean teLaat,
        @Schema(
                        description =
                                "Of deze versie nu geldt: die met de laatste datum, daarbinnen de laatst vastgelegde; een prognose nooit")
                boolean geldend,
        @Schema(description = "Moment van vastleggen", examples = "2023-11-10T09:30:00Z") Instant vastgelegdOp) {

    static LandelijkeTaakstellingView van(LandelijkeTaakstellingEntity rij) {
        return new LandelijkeTaakstellingView(
                rij.halfjaar,
                rij.aantal,
                rij.versie,
                rij.soort,
                rij.datum,
                rij.bron,
                rij.staatscourant,
                rij.minister,
                Bekendmaking.teLaat(Halfjaar.lees(rij.halfjaar), rij.soort, rij.datum),
                rij.geldend,
                rij.vastgelegdOp);
    }
}
