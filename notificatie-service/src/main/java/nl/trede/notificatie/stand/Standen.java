// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.stand;

import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.feiten.Gemeentestand;

/** The stand of each gemeente over each halfjaar; of several versions the highest counts. */
public interface Standen {

    /** Keeps the stand unless a higher version is known; the order of arrival does not matter. */
    void bewaar(Gemeentestand stand, int versie);

    /** The gemeente has no stand over that halfjaar any more, unless a higher version is known. */
    void vervalt(Gemeentecode gemeente, Halfjaar halfjaar, int versie);

    /** All standen of a gemeente, oldest first; empty when none is known. */
    List<Gemeentestand> van(Gemeentecode gemeente);

    /** The stand of every gemeente of a province over one halfjaar, by name. */
    List<Gemeentestand> van(Provinciecode provincie, Halfjaar halfjaar);
}
