// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.oproep.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Fout;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OproepDoen")
record OproepBody(
        @NotNull @Schema(examples = "2024-I") Halfjaar halfjaar,
        @Schema(description = "Weggelaten is het peilmoment van het halfjaar", examples = "2024-07-01")
                LocalDate peildatum,
        @NotNull @Schema(description = "De dag van de oproep", examples = "2024-07-11") LocalDate datum) {

    /** The day of the figures. */
    LocalDate dag() {
        return peildatum == null ? halfjaar.peilmoment() : peildatum;
    }

    /** Faults between the fields; each field is right in itself. */
    List<Fout> fouten() {
        var fouten = new ArrayList<Fout>();
        if (!halfjaar.heeftPeildatum(dag())) {
            fouten.add(new Fout("peildatum", "ligt niet in " + halfjaar + " en is niet het peilmoment ervan"));
        }
        if (datum.isBefore(dag())) {
            fouten.add(new Fout("datum", "ligt voor de peildatum " + dag()));
        }
        return fouten;
    }
}
