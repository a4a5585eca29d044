// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that is being taken in.
 *
 * @param wat which file, for people
 * @param stap how far it is, for people
 * @param begonnenOp when it came
 * @param adres the page where it goes on; null when there is none
 */
public record Inname(
        @Schema(examples = "levering van COA, standen-2024-11.csv") String wat,
        @Schema(examples = "12.000 regels gelezen") String stap,
        Instant begonnenOp,
        @Schema(examples = "/realisatie/leveringen", nullable = true) String adres) {}
