// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire;

/**
 * Something that is wrong, with the field that it is about.
 *
 * @param reden Dutch
 */
public record Regelfout(String veld, String reden) {

    private static final int LANGST = 40;

    /** Text of others as a reason may show it back: at most 40 characters, without signs that cannot be shown. */
    static String kort(String tekst) {
        var zichtbaar = tekst.replaceAll("\\p{Cntrl}", "\uFFFD");
        return zichtbaar.length() <= LANGST ? zichtbaar : zichtbaar.substring(0, LANGST) + "…";
    }
}
