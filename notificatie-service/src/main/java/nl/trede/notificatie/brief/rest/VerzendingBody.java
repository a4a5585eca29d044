// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Verzending", description = "De verzending van een brief.")
record VerzendingBody(
        @Schema(description = "Dag van verzending; zonder opgave vandaag", examples = "2024-11-28") LocalDate datum) {}
