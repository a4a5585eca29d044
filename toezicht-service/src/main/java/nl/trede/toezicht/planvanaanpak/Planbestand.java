// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that was handed in with a plan, without its content.
 *
 * @param omvang bytes
 * @param gescand what the virus scanner said, or that there is none
 */
public record Planbestand(
        UUID id,
        UUID plan,
        String naam,
        Bestandsoort soort,
        int omvang,
        String sha256,
        String gescand,
        Instant vastgelegdOp) {}
