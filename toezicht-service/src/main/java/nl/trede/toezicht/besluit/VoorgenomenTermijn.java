// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.util.List;
import nl.trede.begrippen.Halfjaar;

/**
 * A termijn as it was asked.
 *
 * @param document code in the beleid
 * @param weken null = by beleid
 * @param reden why it differs from the beleid
 * @param halfjaren the periods the document is about; empty = the next halfjaar
 * @param doorkijk a period it only looks ahead to; null when there is none
 */
public record VoorgenomenTermijn(
        String document, Integer weken, String reden, List<Halfjaar> halfjaren, Halfjaar doorkijk) {

    public VoorgenomenTermijn {
        document = VoorgenomenBesluit.tekst(document);
        reden = VoorgenomenBesluit.tekst(reden);
        halfjaren = halfjaren == null
                ? List.of()
                : halfjaren.stream().sorted().distinct().toList();
    }
}
