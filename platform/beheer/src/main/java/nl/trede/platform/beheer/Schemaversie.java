// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the tables of the database were brought. */
@Schema(name = "Schemaversie")
record Schemaversie(
        @Schema(description = "De hoogste versie.", examples = "44") String versie,
        @Schema(description = "Hoeveel wijzigingen er zijn doorgevoerd.", examples = "18") int wijzigingen,
        Instant laatsteOp) {}
