// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten;

import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.saldo.Taakstelling;

/** What the Rijk announced for all gemeenten together, in versions. */
public interface LandelijkeTaakstellingen {

    /** Adds a version; one with the same halfjaar and versie is there already. */
    void schrijf(Taakstelling versie);

    /** All versions of a halfjaar, in order of versie; empty when none is known. */
    List<Taakstelling> versies(Halfjaar halfjaar);
}
