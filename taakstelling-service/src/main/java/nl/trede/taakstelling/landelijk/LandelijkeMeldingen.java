// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.landelijk;

import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.taakstelling.Uitkomst;

/** Tells the other services what the country as a whole has to do. */
public interface LandelijkeMeldingen {

    void vastgesteld(Halfjaar halfjaar, Uitkomst.Vastgelegd vastgelegd);
}
