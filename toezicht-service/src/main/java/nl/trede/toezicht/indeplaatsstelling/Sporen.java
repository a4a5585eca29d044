// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.ladder.Vandaag;

/** The sporen in the dossiers. */
public interface Sporen {

    void voegToe(Spoor spoor);

    void bewaar(Spoor spoor);

    /** Empty when there is none with that id. */
    Optional<Spoor> spoor(UUID id);

    /** By number. */
    List<Spoor> van(Gemeentecode gemeente);

    /**
     * By number, as they were known at that moment.
     *
     * @param bekendOp null = now, with all there is
     */
    default List<Spoor> toen(Gemeentecode gemeente, Instant bekendOp) {
        return bekendOp == null
                ? van(gemeente)
                : van(gemeente).stream()
                        .filter(spoor -> spoor.isBekendOp(bekendOp))
                        .map(spoor -> spoor.bekendOp(bekendOp, Vandaag.op(bekendOp)))
                        .toList();
    }

    /** Keeps what is known now, as it is, never to be rewritten. */
    void momentopname(Spoor spoor, Fase fase);
}
