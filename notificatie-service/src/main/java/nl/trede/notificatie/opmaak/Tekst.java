// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.util.List;

/**
 * What a letter says.
 *
 * @param onderwerp never empty
 * @param html the letter as well-formed HTML, one article; null when something is missing
 * @param ontbreekt the facts that the letter needs and nobody told, in Dutch; empty for a complete letter
 */
public record Tekst(String onderwerp, String html, List<String> ontbreekt) {

    public boolean volledig() {
        return ontbreekt.isEmpty();
    }

    /** Why nothing can be done with a letter that is incomplete, in Dutch. */
    public String onvolledig() {
        return "De brief is onvolledig. Er ontbreekt: " + String.join("; ", ontbreekt) + ".";
    }
}
