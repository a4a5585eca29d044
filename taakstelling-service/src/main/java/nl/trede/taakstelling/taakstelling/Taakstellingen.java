// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling;

import java.util.Collection;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/** The taakstellingen of all gemeenten. */
public interface Taakstellingen {

    /** The versions as they are now; nobody else can add one to them until the transaction ends. */
    Versies vergrendel(Halfjaar halfjaar, Gemeentecode gemeente);

    /** How long there are taakstellingen. */
    default Regime regime() {
        return Regime.ZONDER_EINDE;
    }

    /** Adds a version that {@link Versies#neem} made. */
    void bewaar(Halfjaar halfjaar, Gemeentecode gemeente, Uitkomst.Vastgelegd vastgelegd);

    /** As {@link #vergrendel(Halfjaar, Gemeentecode)} for many at once; each gemeente is in the result, also without versions. */
    Map<Gemeentecode, Versies> vergrendel(Halfjaar halfjaar, Collection<Gemeentecode> gemeenten);

    /** As {@link #bewaar(Halfjaar, Gemeentecode, Uitkomst.Vastgelegd)} for many at once. */
    void bewaar(Halfjaar halfjaar, Map<Gemeentecode, Uitkomst.Vastgelegd> vastgelegd);
}
