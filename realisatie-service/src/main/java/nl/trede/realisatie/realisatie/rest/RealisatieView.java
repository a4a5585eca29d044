// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.realisatie.realisatie.Grondslag;
import nl.trede.realisatie.realisatie.Onderdeel;
import nl.trede.realisatie.realisatie.Realisatiestatus;
import nl.trede.realisatie.realisatie.persistence.Betwistvragen;
import nl.trede.realisatie.realisatie.persistence.Realisatievragen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Realisatie",
        description = "Personen die een gemeente in een halfjaar tot en met de peildatum heeft gehuisvest.")
record RealisatieView(
        @Schema(examples = "GM1730") String gemeente,
        @Schema(examples = "2024-II") String halfjaar,
        @Schema(examples = "2025-01-01") LocalDate peildatum,
        @Schema(description = "Personen, opgeteld vanaf het begin van het halfjaar", examples = "41") int gehuisvest,
        @Schema(examples = "DEFINITIEF") Realisatiestatus status,
        @Schema(examples = "COA") String bron,
        @Schema(
                        nullable = true,
                        description =
                                "De levering waaruit dit cijfer komt, of die het bij een optelling het laatst veranderde; leeg als het voor deze vraag is opgeteld")
                UUID levering,
        @Schema(nullable = true, description = "De regel in die levering", examples = "2") Integer regel,
        @Schema(nullable = true, description = "Volgorde van vastleggen per peildatum, vanaf 1", examples = "1")
                Integer versie,
        @Schema(
                        description =
                                "Een stand van de leverancier, of opgeteld uit huisvestingen zolang er voor deze gemeente en dit halfjaar geen stand is",
                        examples = "STAND")
                Grondslag grondslag,
        @Schema(description = "Soorten die apart bekend zijn; leeg als alleen het totaal bekend is")
                List<Onderdeel> waarvan,
        @Schema(description = "Wat van dit cijfer wordt of werd betwist, de oudste eerst; het cijfer zelf is het niet")
                List<Betwistvragen.Naast> betwistingen,
        @Schema(description = "Moment van vastleggen", examples = "2025-01-06T09:30:00Z") Instant vastgelegdOp) {

    static RealisatieView van(Realisatievragen.Rij rij, List<Betwistvragen.Naast> betwistingen) {
        return new RealisatieView(
                rij.gemeente(),
                rij.halfjaar(),
                rij.peildatum(),
                rij.gehuisvest(),
                rij.status(),
                rij.bron(),
                rij.levering(),
                rij.regel(),
                rij.versie(),
                rij.grondslag(),
                rij.waarvan(),
                betwistingen,
                rij.vastgelegdOp());
    }
}
