// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Parts of an address. */
final class Adres {

    private Adres() {}

    /** As it may stand in a query. */
    static String deel(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
