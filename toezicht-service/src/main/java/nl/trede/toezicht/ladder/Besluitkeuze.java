// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/**
 * Which besluiten are listed, and in which order.
 *
 * @param halfjaar null = all
 * @param soort null = all
 * @param bekendOp only those recorded at that moment or before, with what had become of them; null = all
 */
public record Besluitkeuze(
        Collection<Gemeentecode> gemeenten,
        Halfjaar halfjaar,
        Besluitsoort soort,
        Volgorde volgorde,
        Instant bekendOp) {

    /** By the date of the besluit; those of one day in the order of recording. */
    public enum Volgorde {
        OUDSTE_EERST,
        NIEUWSTE_EERST
    }

    public Besluitkeuze {
        gemeenten = List.copyOf(gemeenten);
    }
}
