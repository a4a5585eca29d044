// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing;

import java.util.Locale;

/** How names of columns are compared: without capitals, line ends and double spaces. */
public final class Kolomnaam {

    private Kolomnaam() {}

    /** For comparing only. */
    public static String kaal(String naam) {
        return naam.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
