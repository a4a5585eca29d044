// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.toezichtinformatie;

import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/**
 * That a gemeente must send it, since it missed its taakstelling.
 *
 * @param uiterlijk by beleid
 * @param vervallenOp the day later figures showed that it was met after all; null when it stands
 */
public record Verzoek(UUID id, Gemeentecode gemeente, Halfjaar halfjaar, LocalDate uiterlijk, LocalDate vervallenOp) {

    /** As it was on that day: what lapsed later stood. */
    Verzoek bekendOp(LocalDate dag) {
        return vervallenOp == null || !vervallenOp.isAfter(dag)
                ? this
                : new Verzoek(id, gemeente, halfjaar, uiterlijk, null);
    }
}
