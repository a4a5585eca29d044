// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

import java.util.List;

/**
 * Something a provincie may ask of a gemeente.
 *
 * @param code for example PLAN_VAN_AANPAK
 * @param naam in plain words
 * @param weken the term by beleid, counted from the day the letter was sent; null when the beleid has none
 * @param eisen what it must contain, one demand each; empty when the beleid demands nothing
 */
public record Document(String code, String naam, Integer weken, List<String> eisen) {

    public Document {
        eisen = List.copyOf(eisen);
    }
}
