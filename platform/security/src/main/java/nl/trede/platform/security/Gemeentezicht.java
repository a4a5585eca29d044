// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import java.util.Collection;
import java.util.Set;
import nl.trede.begrippen.Gemeentecode;

/** Knows which gemeenten lie or have lain in a provincie, so which of them may be seen by who asks now. Only a service with a register can say. */
public interface Gemeentezicht {

    boolean ziet(Gemeentecode gemeente);

    /** Those of them that may be seen, in one question; for a list. */
    Set<Gemeentecode> zichtbaar(Collection<Gemeentecode> gemeenten);

    /** Whether who asks now may record something about it: that is for the provincie in which it lies today, and for the gemeente itself. */
    boolean legtVast(Gemeentecode gemeente);
}
