// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A bijstelling in a list. Numbers are persons.
 *
 * @param gemeenten how many got a new number
 * @param correctieDatum day on which it was undone; null as long as it stands
 */
public record Bijstellingrij(
        UUID id,
        String halfjaar,
        Integer landelijkOud,
        Integer landelijkNieuw,
        Long gemeenten,
        LocalDate datum,
        String reden,
        String bron,
        LocalDate correctieDatum,
        Instant vastgelegdOp) {}
