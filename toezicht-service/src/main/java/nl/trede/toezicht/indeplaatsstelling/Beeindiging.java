// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;

/**
 * How a spoor ended (rule 63).
 *
 * @param motivering null when the figures say enough
 * @param cijfer what showed that it was met in time; null when it is not about that
 */
public record Beeindiging(
        UUID id, Wijze wijze, LocalDate datum, String motivering, Cijfer cijfer, Instant vastgelegdOp) {

    /** In which way. */
    public enum Wijze {
        /** Met within the term. */
        VERVALLEN,
        /** The gemeente makes it plausible that it will comply without reserve (article 124d). */
        INGETROKKEN,
        /** The provincie did what was needed. */
        UITGEVOERD
    }

    /** @param resterend persons still to be housed of what the spoor asks */
    public record Cijfer(Halfjaar halfjaar, LocalDate peildatum, int resterend) {}
}
