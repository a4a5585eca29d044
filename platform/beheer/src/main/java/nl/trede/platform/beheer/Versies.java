// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What runs here. */
@Schema(name = "Versies")
record Versies(
        @Schema(examples = "toezicht-service") String dienst,
        @Schema(examples = "0.1.0-SNAPSHOT") String versie,
        @Schema(
                        description = "De commit van de broncode; leeg als die niet is opgegeven.",
                        nullable = true,
                        examples = "a1fb931")
                String commit,
        @Schema(examples = "17.0.14") String java,
        @Schema(examples = "3.27.2") String quarkus,
        Instant gestartOp,
        @Schema(examples = "3600") long draaitSeconden) {}
