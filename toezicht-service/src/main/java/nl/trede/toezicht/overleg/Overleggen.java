// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overleg;

import java.util.List;
import nl.trede.begrippen.Gemeentecode;

/** The talks in the dossiers. */
public interface Overleggen {

    void voegToe(Overleg overleg);

    /** By the first day they can be on, oldest first; those of which no day can be read last, in the order of recording. */
    List<Overleg> van(Gemeentecode gemeente);
}
