// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Teruggave", description = "Waarom een brief teruggaat.")
record TeruggaveBody(
        @Schema(examples = "Noem ook het overleg van oktober.") @NotBlank @Size(max = 2_000) String opmerking) {}
