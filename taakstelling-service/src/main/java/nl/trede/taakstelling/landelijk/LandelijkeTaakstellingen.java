// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.landelijk;

import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.taakstelling.Regime;
import nl.trede.taakstelling.taakstelling.Uitkomst;
import nl.trede.taakstelling.taakstelling.Versie;
import nl.trede.taakstelling.taakstelling.Versies;

/** The national taakstellingen, one a halfjaar. */
public interface LandelijkeTaakstellingen {

    /** The versions as they are now; nobody else can add one to them until the transaction ends. */
    Versies vergrendel(Halfjaar halfjaar);

    /** What was told of the announcement of a version that is known. */
    Bekendmaking bekendmaking(Halfjaar halfjaar, Versie versie);

    /** How long there are taakstellingen. */
    Regime regime();

    /** Adds a version that {@link Versies#neem} made. */
    void bewaar(Halfjaar halfjaar, Uitkomst.Vastgelegd vastgelegd, Bekendmaking bekendmaking);
}
