// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.bestanden;

/** How a text from a file is kept: without white space at its ends, the kind that does not break included, and not longer than anyone reads. */
final class Cel {

    private static final int LANGST = 500;

    private Cel() {}

    static String schoon(String tekst) {
        var kaal = Tekens.trim(tekst.replace('\0', '\uFFFD'));
        return kaal.length() <= LANGST ? kaal : kaal.substring(0, LANGST);
    }
}
