// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import java.util.List;

/**
 * A part of the system that the menu can lead to.
 *
 * @param naam as the menu says it; null for something that no main menu shows, but that pages ask about
 * @param sleutel what a page calls it by
 * @param adres the page it leads to
 * @param paden where its pages begin; a page belongs to the part with the longest that fits
 * @param rollen who can ever do something there; empty = everyone
 */
record Menupunt(String naam, String sleutel, String adres, List<String> paden, List<String> rollen) {

    Menupunt {
        paden = paden == null ? List.of() : List.copyOf(paden);
        rollen = rollen == null ? List.of() : List.copyOf(rollen);
    }

    boolean isVoor(Lezer lezer) {
        return !lezer.bekend() || rollen.isEmpty() || rollen.stream().anyMatch(lezer.rollen()::contains);
    }

    /** How many signs of the path it knows; 0 when the page is not one of its own. */
    int past(String pad) {
        return paden.stream()
                .filter(begin -> pad.equals(begin) || pad.startsWith(begin + "/"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
