// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.provincieverslag;

import java.util.List;
import java.util.Set;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;

/** The reports that were made. */
public interface Verslagen {

    void voegToe(Provincieverslag verslag);

    /** Oldest first. */
    List<Provincieverslag> van(Provinciecode provincie);

    /** Those of a provincie about which a voornemen or besluit tot indeplaatsstelling runs. */
    Set<Gemeentecode> metIndeplaatsstelling(Provinciecode provincie);

    /** Holds the provincie for the running transaction, so that the same report is not made twice at once. */
    void vergrendel(Provinciecode provincie);
}
