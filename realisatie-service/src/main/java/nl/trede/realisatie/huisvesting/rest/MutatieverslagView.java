// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting.rest;

import java.util.List;
import java.util.UUID;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.levering.Regelfout;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Mutatieverslag",
        description =
                "Wat er van een levering van mutaties is geworden. Aanvaard, ongewijzigd, geparkeerd en geweigerd zijn samen alle regels.")
record MutatieverslagView(
        @Schema(description = "Het kenmerk van de levering; hetzelfde bestand heeft hetzelfde kenmerk") UUID id,
        @Schema(examples = "VERWERKT") Leveringsverslag.Status status,
        @Schema(description = "Nieuwe huisvestingen, correcties en intrekkingen", examples = "3") int aanvaard,
        @Schema(description = "Regels die al bekend waren met dezelfde inhoud", examples = "0") int ongewijzigd,
        @Schema(description = "Correcties en intrekkingen van een id dat nog niet kwam", examples = "0") int geparkeerd,
        @Schema(description = "Regels met een of meer fouten", examples = "0") int aantalGeweigerd,
        @Schema(description = "De eerste 1000 fouten, op regel") List<Regelfout> geweigerd) {

    static MutatieverslagView van(Leveringsverslag verslag) {
        var telling = verslag.telling();
        return new MutatieverslagView(
                verslag.levering(),
                verslag.status(),
                telling.aanvaard(),
                telling.ongewijzigd(),
                telling.geparkeerd(),
                telling.geweigerd(),
                verslag.geweigerd());
    }
}
