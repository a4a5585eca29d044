// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.opmaak.Briefsoort;

/** All letters. */
public interface Brieven {

    Optional<Brief> zoek(UUID id);

    /** The letter that replaces this one, in whatever state; empty when there is none. */
    Optional<Brief> correctieVan(UUID brief);

    /** The latest letter of this cause to this gemeente, in whatever state; empty when there is none. */
    Optional<Brief> laatste(Gemeentecode gemeente, Aanleiding aanleiding);

    /**
     * The first letter of this kind to this gemeente over this halfjaar that another cause brought about; empty when there is none. A lapsed
     * letter and a correction do not count.
     */
    Optional<Brief> over(Gemeentecode gemeente, Halfjaar halfjaar, Briefsoort soort, Aanleiding anders);

    /** The letters whose text may still change. */
    List<UUID> nietVastgesteld();

    /** Adds the letter or replaces its state; a sent letter is refused by the store. */
    void bewaar(Brief brief);

    /** Keeps what was sent, as it was sent, for good. */
    void bevries(Brief brief, byte[] pdf);

    /** The PDF as it was sent; empty for a letter that was not sent. */
    Optional<byte[]> verzondenPdf(UUID id);

    /** The next number of a series of reference numbers, at least {@code eerste}; no number is given twice. */
    int volgnummer(String reeks, int eerste);
}
