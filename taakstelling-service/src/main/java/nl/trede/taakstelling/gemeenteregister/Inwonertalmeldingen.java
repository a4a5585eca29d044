// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

import java.util.Collection;

/** Tells the other services how many inhabitants gemeenten have. */
public interface Inwonertalmeldingen {

    /** One message for each. */
    void vastgelegd(Collection<Inwonertal> inwonertallen);
}
