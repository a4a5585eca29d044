// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

/** How a text from a file is kept: without white space at its ends, the kind that does not break included, and not longer than anyone reads. */
final class Cel {

    private static final int LANGST = 500;

    private Cel() {}

    static String schoon(String tekst) {
        var kaal = tekst.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\0', '\uFFFD')
                .strip();
        return kaal.length() <= LANGST ? kaal : kaal.substring(0, LANGST);
    }
}
