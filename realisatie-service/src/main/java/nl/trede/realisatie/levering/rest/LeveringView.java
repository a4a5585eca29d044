// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.levering.persistence.LeveringEntity;
import nl.trede.realisatie.realisatie.Realisatiestatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Levering", description = "Een bestand zoals het is geleverd, met wat ervan geworden is.")
record LeveringView(
        UUID id,
        @Schema(examples = "VERWERKT") Leveringsverslag.Status status,
        @Schema(description = "De eerste keer dat dit bestand kwam") Instant ontvangenOp,
        @Schema(examples = "COA") String bron,
        @Schema(description = "Status die voor alle regels is opgegeven; leeg: volgt uit de peildatum", nullable = true)
                Realisatiestatus gevraagdeStatus,
        @Schema(nullable = true, examples = "coa-2024-11.csv") String bestandsnaam,
        @Schema(examples = "STANDEN") Inzending.Inhoud inhoud,
        @Schema(examples = "CSV") Inzending.Vorm vorm,
        @Schema(
                        nullable = true,
                        description = "Versie van de kolomtoewijzing van de bron waarmee de tabel is gelezen",
                        examples = "1")
                Integer toewijzing,
        @Schema(description = "SHA-256 van het bestand, hexadecimaal") String sha256,
        @Schema(description = "Bytes", examples = "9876") long grootte,
        @Schema(
                        description =
                                "Of het bestand zelf is bewaard; niet als het is geweigerd omdat het gegevens van personen leek te bevatten of kolommen of velden "
                                        + "had die hier niets betekenen")
                boolean bewaard,
        @Schema(nullable = true) LocalDate eerstePeildatum,
        @Schema(nullable = true) LocalDate laatstePeildatum,
        int aanvaard,
        int ongewijzigd,
        @Schema(description = "Mutaties die wachten op de huisvesting die zij noemen") int geparkeerd,
        int aantalGeweigerd,
        int aantalSignaleringen,
        @Schema(description = "Waarom het hele bestand is geweigerd; leeg als dat niet zo is")
                List<Bestandsfout> fouten) {

    static LeveringView van(LeveringEntity rij, List<Bestandsfout> fouten) {
        return new LeveringView(
                rij.id,
                rij.status,
                rij.ontvangenOp,
                rij.bron,
                rij.gevraagdeStatus,
                rij.bestandsnaam,
                rij.inhoud,
                rij.vorm,
                rij.toewijzing,
                rij.sha256,
                rij.grootte,
                rij.bewaard,
                rij.eerstePeildatum,
                rij.laatstePeildatum,
                rij.aanvaard,
                rij.ongewijzigd,
                rij.geparkeerd,
                rij.geweigerd,
                rij.signaleringen,
                fouten);
    }
}
