// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.stroom;

import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;

/**
 * What a page wants to hear of.
 *
 * @param provincie null: of all
 * @param gemeente null: of all
 */
public record Gehoor(Provinciecode provincie, Gemeentecode gemeente) {

    public boolean past(Nieuws nieuws) {
        return (provincie == null || provincie.equals(nieuws.provincie()))
                && (gemeente == null || gemeente.equals(nieuws.gemeente()));
    }
}
