// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.provinciewijziging.persistence;

import java.time.Instant;
import java.time.LocalDate;

/** A change of province with the name of its gemeente; equal {@code van} and {@code naar}: it was withdrawn. */
public record Provinciewijzigingrij(
        String gemeente, String naam, LocalDate datum, String van, String naar, String bron, Instant vastgelegdOp) {

    public boolean ingetrokken() {
        return van.equals(naar);
    }
}
