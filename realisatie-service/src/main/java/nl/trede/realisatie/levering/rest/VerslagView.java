// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.rest;

import java.util.List;
import java.util.UUID;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.levering.Regelfout;
import nl.trede.realisatie.realisatie.Signalering;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Leveringsverslag",
        description =
                "Wat er van een levering is geworden. Aanvaard, ongewijzigd, geparkeerd en geweigerd zijn samen alle regels.")
record VerslagView(
        @Schema(description = "Het kenmerk van de levering; hetzelfde bestand heeft hetzelfde kenmerk") UUID id,
        @Schema(examples = "VERWERKT") Leveringsverslag.Status status,
        @Schema(description = "Regels met een nieuw of gewijzigd cijfer", examples = "342") int aanvaard,
        @Schema(description = "Regels die niets nieuws zeggen", examples = "0") int ongewijzigd,
        @Schema(description = "Mutaties die wachten op de huisvesting die zij noemen; bij standen 0", examples = "0")
                int geparkeerd,
        @Schema(description = "Regels met een of meer fouten", examples = "1") int aantalGeweigerd,
        @Schema(description = "De eerste 1000 fouten, op regel") List<Regelfout> geweigerd,
        @Schema(examples = "0") int aantalSignaleringen,
        @Schema(description = "De eerste 1000 signaleringen: wel aanvaard, maar een blik waard")
                List<Signalering> signaleringen) {

    static VerslagView van(Leveringsverslag verslag) {
        var telling = verslag.telling();
        return new VerslagView(
                verslag.levering(),
                verslag.status(),
                telling.aanvaard(),
                telling.ongewijzigd(),
                telling.geparkeerd(),
                telling.geweigerd(),
                verslag.geweigerd(),
                telling.signaleringen(),
                verslag.signaleringen());
    }
}
