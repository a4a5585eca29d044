// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling;

import java.util.List;
import nl.trede.begrippen.Gemeentecode;

/** What the minister asked of GS. */
public interface Ministerverzoeken {

    void voegToe(Ministerverzoek verzoek);

    /** Keeps that the power passed to the minister. */
    void bewaar(Ministerverzoek verzoek);

    /** The oldest first. */
    List<Ministerverzoek> van(Gemeentecode gemeente);
}
