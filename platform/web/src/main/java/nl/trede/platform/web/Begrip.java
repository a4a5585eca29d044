// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import java.util.List;

/**
 * A word with its meaning, as docs/begrippenlijst.md has it.
 *
 * @param sleutel its place on the page of begrippen
 * @param woord as the list says it
 * @param bij what stands above a column or before a value that it explains, in small letters
 * @param tekst the meaning
 * @param regel the rule of docs/regels.md behind it; null when there is none
 */
public record Begrip(String sleutel, String woord, List<String> bij, String tekst, Integer regel) {

    public Begrip {
        bij = bij == null ? List.of() : List.copyOf(bij);
    }
}
