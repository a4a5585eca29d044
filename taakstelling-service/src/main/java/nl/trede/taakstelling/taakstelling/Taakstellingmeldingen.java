// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling;

import java.util.Map;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/** Tells the other services what a gemeente has to do. */
public interface Taakstellingmeldingen {

    void vastgesteld(Halfjaar halfjaar, Gemeentecode gemeente, Uitkomst.Vastgelegd vastgelegd);

    /** As {@link #vastgesteld(Halfjaar, Gemeentecode, Uitkomst.Vastgelegd)} for many at once. */
    void vastgesteld(Halfjaar halfjaar, Map<Gemeentecode, Uitkomst.Vastgelegd> vastgelegd);
}
