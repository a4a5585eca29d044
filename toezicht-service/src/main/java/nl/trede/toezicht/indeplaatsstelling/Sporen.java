// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;

/** The sporen in the dossiers. */
public interface Sporen {

    void voegToe(Spoor spoor);

    void bewaar(Spoor spoor);

    /** Empty when there is none with that id. */
    Optional<Spoor> spoor(UUID id);

    /** By number. */
    List<Spoor> van(Gemeentecode gemeente);

    /** Keeps what is known now, as it is, never to be rewritten. */
    void momentopname(Spoor spoor, Fase fase);
}
