// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import java.util.List;
import java.util.Optional;

/**
 * A part of the system that the menu can lead to.
 *
 * @param naam as the menu says it; null for something that no main menu shows, but that pages ask about
 * @param sleutel what a page calls it by
 * @param adres the page it leads to; {@code {gemeente}} in it is the first gemeente of the reader
 * @param paden where its pages begin; a page belongs to the part with the longest that fits
 * @param rollen who can ever do something there; empty = everyone
 */
record Menupunt(String naam, String sleutel, String adres, List<String> paden, List<String> rollen) {

    private static final String GEMEENTE = "{gemeente}";

    Menupunt {
        paden = paden == null ? List.of() : List.copyOf(paden);
        rollen = rollen == null ? List.of() : List.copyOf(rollen);
    }

    boolean isVoor(Lezer lezer) {
        return !lezer.bekend() || rollen.isEmpty() || rollen.stream().anyMatch(lezer.rollen()::contains);
    }

    /** The page as this reader gets it; empty when it is about a gemeente and the reader belongs to none. */
    Optional<String> adresVoor(Lezer lezer) {
        if (adres == null || !adres.contains(GEMEENTE)) {
            return Optional.ofNullable(adres);
        }
        return lezer.gemeenten().stream().sorted().findFirst().map(code -> adres.replace(GEMEENTE, code));
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
