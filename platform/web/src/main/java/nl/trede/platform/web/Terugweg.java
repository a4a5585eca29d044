// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import java.net.URI;

/** Where a browser goes after logging in: back to where it was, within this address and nowhere else. */
final class Terugweg {

    private static final String BEGIN = "/";

    private Terugweg() {}

    /** The address when it is a path on this host, else the beginning. */
    static String veilig(String adres) {
        if (adres == null || !adres.startsWith("/") || adres.startsWith("//") || adres.contains("\\")) {
            return BEGIN;
        }
        try {
            var uri = URI.create(adres);
            return uri.getScheme() == null && uri.getRawAuthority() == null ? uri.toASCIIString() : BEGIN;
        } catch (IllegalArgumentException geenAdres) {
            return BEGIN;
        }
    }
}
