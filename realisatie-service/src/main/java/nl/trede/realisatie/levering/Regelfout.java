// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering;

/**
 * Something that is wrong with one line; a line can have more of them.
 *
 * @param regel place in the file, from 1; in CSV the header is line 1, in JSON the first element is line 1
 * @param veld the column or field; "regel" when it is about the line as a whole
 * @param reden Dutch
 */
public record Regelfout(int regel, String veld, String reden) {

    private static final int LANGST = 40;

    public Regelfout {
        veld = toonbaar(veld);
        reden = toonbaar(reden);
    }

    /** Text of others as a reason may show it back: at most 40 characters, with dots when there was more. */
    public static String kort(String tekst) {
        return tekst.length() <= LANGST ? tekst : tekst.substring(0, LANGST) + "…";
    }

    /** On one line, without signs that cannot be shown or stored. */
    static String toonbaar(String tekst) {
        return tekst.replaceAll("[\\t\\r\\n]+", " ").replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
