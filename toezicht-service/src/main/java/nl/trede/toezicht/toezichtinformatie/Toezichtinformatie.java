// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.toezichtinformatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/**
 * What a college sends about a halfjaar that was missed (rule 59).
 *
 * @param vastgesteldOp the day the college adopted it, on or before it came
 * @param toelichting null when there is none
 */
public record Toezichtinformatie(
        UUID id,
        Gemeentecode gemeente,
        Halfjaar halfjaar,
        LocalDate ontvangenOp,
        LocalDate vastgesteldOp,
        String toelichting,
        Instant vastgelegdOp) {}
