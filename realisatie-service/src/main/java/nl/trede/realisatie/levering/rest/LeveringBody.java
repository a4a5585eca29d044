// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.rest;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.realisatie.realisatie.Onderdeel;
import nl.trede.realisatie.realisatie.Realisatiestatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of a JSON levering, for the OpenAPI document only: the body itself is read as a stream. */
@Schema(name = "LeveringOpgave", description = "De lijst van regels mag ook zonder omslag.")
record LeveringBody(List<Regel> regels) {

    @Schema(name = "Leveringsregel")
    record Regel(
            @Schema(required = true) Gemeentecode gemeente,
            @Schema(required = true) Halfjaar halfjaar,
            @Schema(required = true, description = "In het halfjaar of op het peilmoment", examples = "2024-11-01")
                    LocalDate peildatum,
            @Schema(
                            required = true,
                            description = "Personen, opgeteld vanaf het begin van het halfjaar",
                            examples = "3")
                    int gehuisvest,
            Realisatiestatus status,
            @Schema(description = "Soorten die apart bekend zijn; samen hoogstens gehuisvest")
                    List<Onderdeel> waarvan) {}
}
