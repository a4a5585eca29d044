// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie;

import java.util.Collection;

/** Tells the other services what was housed. */
public interface Realisatiemeldingen {

    /** New and changed figures only, in the order in which they were recorded. */
    void gemeld(Collection<GemeldCijfer> cijfers);
}
