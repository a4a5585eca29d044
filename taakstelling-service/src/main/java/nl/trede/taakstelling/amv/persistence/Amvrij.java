// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.amv.persistence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An indicative number in force, in persons.
 *
 * @param naam of the gemeente or the provincie
 */
public record Amvrij(
        String gebied,
        String naam,
        String halfjaar,
        Integer aantal,
        Integer versie,
        LocalDate datum,
        String bron,
        Instant vastgelegdOp) {

    /** Whether it is about a gemeente; else it is about a provincie. */
    public boolean isGemeente() {
        return gebied.startsWith("GM");
    }
}
