// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling;

import java.time.Instant;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.ladder.Vandaag;

/** What the minister asked of GS. */
public interface Ministerverzoeken {

    void voegToe(Ministerverzoek verzoek);

    /** Keeps that the power passed to the minister. */
    void bewaar(Ministerverzoek verzoek);

    /** The oldest first. */
    List<Ministerverzoek> van(Gemeentecode gemeente);

    /**
     * The oldest first, as they were known at that moment; that the power passed is known from the day it did.
     *
     * @param bekendOp null = now, with all there is
     */
    default List<Ministerverzoek> toen(Gemeentecode gemeente, Instant bekendOp) {
        return bekendOp == null
                ? van(gemeente)
                : van(gemeente).stream()
                        .filter(een -> !een.vastgelegdOp().isAfter(bekendOp))
                        .map(een -> een.bekendOp(Vandaag.op(bekendOp)))
                        .toList();
    }
}
