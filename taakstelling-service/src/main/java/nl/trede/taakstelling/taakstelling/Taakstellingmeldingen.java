// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling;

import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/** Tells the other services what a gemeente has to do. */
public interface Taakstellingmeldingen {

    void vastgesteld(Halfjaar halfjaar, Gemeentecode gemeente, Uitkomst.Vastgelegd vastgelegd);
}
