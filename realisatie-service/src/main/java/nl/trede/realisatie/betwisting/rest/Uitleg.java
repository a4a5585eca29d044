// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Uitleg")
record Uitleg(
        @Schema(description = "Waarom", examples = "COA heeft de twee huisvestingen bevestigd")
                @NotBlank
                @Size(max = 1000)
                String uitleg) {}
