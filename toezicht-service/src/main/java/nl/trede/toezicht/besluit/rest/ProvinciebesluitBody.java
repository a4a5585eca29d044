// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Verschoningsgrond;
import nl.trede.toezicht.besluit.VoorgenomenBesluit;
import nl.trede.toezicht.ladder.Besluitsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A besluit about all gemeenten of a provincie. */
@Schema(name = "ProvinciebesluitNemen")
record ProvinciebesluitBody(
        @Schema(required = true, description = "Alleen VERSCHONING", examples = "VERSCHONING") Besluitsoort soort,
        @Schema(required = true, examples = "2024-I") Halfjaar halfjaar,
        @Schema(required = true, examples = "2024-11-19") LocalDate datum,
        @Size(max = 2000) @Schema(required = true, description = "Een code uit het beleid, of eigen woorden")
                String grond,
        @Schema(required = true, description = "De dag waarop weer wordt gemeten", examples = "2025-01-01")
                LocalDate meetpunt,
        @Schema(description = "Welke halfjaren nog meer worden verschoond") List<Halfjaar> halfjaren,
        @Schema(description = "Weggelaten wat het beleid bij de grond zegt") Verschoningsgrond.Effect effect,
        @Size(max = 8000) String motivering,
        @Size(max = 200) @Schema(examples = "Gedeputeerde Staten") String orgaan,
        @Size(max = 400) String mandaat,
        @Size(max = 200) String kenmerk,
        @Schema(description = "Laat gemeenten zonder achterstand over het halfjaar buiten het besluit")
                Boolean alleenMetAchterstand) {

    VoorgenomenBesluit naarBesluit() {
        return new VoorgenomenBesluit(
                null,
                soort,
                halfjaar,
                datum,
                null,
                grond,
                meetpunt,
                halfjaren,
                effect,
                Verschoningsgrond.Bereik.PROVINCIE,
                null,
                null,
                motivering,
                null,
                null,
                null,
                orgaan,
                mandaat,
                kenmerk,
                null);
    }
}
