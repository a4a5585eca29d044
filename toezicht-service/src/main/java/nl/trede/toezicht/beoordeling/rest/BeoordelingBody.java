// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling.rest;

import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BeoordelingVragen")
record BeoordelingBody(
        @Schema(required = true, examples = "2024-II") Halfjaar halfjaar,
        @Schema(
                        description = "Kijk naar de cijfers tot en met deze dag; weggelaten zijn het de laatste. "
                                + "Een dag voor het peilmoment vraagt een tussentijds voorstel.",
                        examples = "2024-11-01")
                LocalDate peildatum) {}
