// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.einde;

import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;

/** The afspraken whose day is still to come. */
public interface Lopendeafspraken {

    /** Those of the gemeente after that day lapse. */
    void vervallen(Gemeentecode gemeente, LocalDate dag, String reden);
}
