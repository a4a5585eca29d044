// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overleg;

import java.util.List;
import nl.trede.begrippen.Gemeentecode;

/** The talks in the dossiers. */
public interface Overleggen {

    void voegToe(Overleg overleg);

    /** Oldest first; those without a datum last, in the order of recording. */
    List<Overleg> van(Gemeentecode gemeente);
}
