// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.provinciewijziging.rest;

import java.time.Instant;
import java.time.LocalDate;
import nl.trede.begrippen.Provinciecode;
import nl.trede.taakstelling.provinciewijziging.persistence.Provinciewijzigingrij;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Provinciewijziging", description = "Een gemeente die haar code houdt en van provincie wisselt.")
record ProvinciewijzigingView(
        @Schema(examples = "GM0331") String gemeente,
        @Schema(examples = "Lopik") String naam,
        @Schema(description = "Provincie tot en met de dag ervoor", implementation = Provinciecode.class) String van,
        @Schema(
                        description = "Provincie vanaf de datum; gelijk aan van: ingetrokken",
                        implementation = Provinciecode.class)
                String naar,
        @Schema(description = "Eerste dag in de nieuwe provincie", examples = "2029-04-15") LocalDate datum,
        @Schema(examples = "wet tot wijziging van de provinciegrens") String bron,
        @Schema(description = "Moment van vastleggen", examples = "2028-11-10T09:30:00Z") Instant vastgelegdOp) {

    static ProvinciewijzigingView van(Provinciewijzigingrij rij) {
        return new ProvinciewijzigingView(
                rij.gemeente(), rij.naam(), rij.van(), rij.naar(), rij.datum(), rij.bron(), rij.vastgelegdOp());
    }
}
