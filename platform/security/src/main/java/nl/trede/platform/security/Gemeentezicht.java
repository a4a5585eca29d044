// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import java.util.Collection;
import java.util.Set;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;

/** Knows which gemeenten lie or have lain in a provincie, so which of them may be seen by who asks now. Only a service with a register can say. */
public interface Gemeentezicht {

    boolean ziet(Gemeentecode gemeente);

    /** Those of them that may be seen, in one question; for a list. */
    Set<Gemeentecode> zichtbaar(Collection<Gemeentecode> gemeenten);

    /** Whether who asks now may record something about it: that is for the provincie in which it lies today, and for the gemeente itself. */
    boolean legtVast(Gemeentecode gemeente);

    /** @throws Problem 403 for who sees the gemeente and may record nothing about it */
    default void eisVastleggen(Gemeentecode gemeente) {
        if (!legtVast(gemeente)) {
            throw Problem.verboden(
                    "Gemeente " + gemeente + " valt nu onder een andere provincie. U kunt lezen, niet vastleggen.");
        }
    }
}
