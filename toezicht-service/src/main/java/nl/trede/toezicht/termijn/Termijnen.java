// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;

/** The termijnen in the dossiers, and the letters that start them. */
public interface Termijnen {

    void voegToe(Termijn termijn);

    /** Keeps what changed: the start, verlengingen, that it lapsed. */
    void bewaar(Termijn termijn);

    /** Empty when there is none with that id. */
    Optional<Termijn> termijn(UUID id);

    /** In the order they were granted. */
    List<Termijn> van(Gemeentecode gemeente);

    /** Keeps the letter and starts the termijnen of its besluit that did not start yet; a letter that is there already changes nothing. */
    void verzonden(Brief brief);

    /** By day of sending: the letters to the gemeente, and those to all gemeenten of its provincie. */
    List<Brief> brieven(Gemeentecode gemeente, Provinciecode provincie);
}
