// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;

/** What was decided, append-only. */
public interface Besluiten {

    /**
     * @param herkenning of what was asked: the same again is recognised by it
     * @param sleutel the sender's own key; null when it gave none
     */
    void voegToe(Besluit besluit, String herkenning, String sleutel);

    /** Empty when there is none with that id. */
    Optional<Besluit> besluit(UUID id);

    /** The course of one gemeente; without besluiten when nothing was decided. */
    Tredeverloop verloop(Gemeentecode gemeente);

    /** The course of each, in one query; a gemeente about which nothing was decided is left out. */
    Map<Gemeentecode, Tredeverloop> verlopen(Collection<Gemeentecode> gemeenten);

    /** Empty when nothing was asked in those words. */
    Optional<Besluit> herkend(Gemeentecode gemeente, String herkenning);

    /** Empty when the key was not used for this gemeente. */
    Optional<Besluit> metSleutel(Gemeentecode gemeente, String sleutel);
}
