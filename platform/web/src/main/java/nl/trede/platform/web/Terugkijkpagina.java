// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Puts a moment in a page that is ready: every link to the same service goes on looking back, every search form too, and what records
 * something is taken away, since nothing is recorded in the past.
 *
 * @param wortel where the pages of the service begin
 */
record Terugkijkpagina(String wortel, Instant bekendOp) {

    private static final Pattern ZOEKFORMULIER = Pattern.compile("<form\\b[^>]*\\bmethod=\"get\"[^>]*>");
    private static final Pattern INVULFORMULIER =
            Pattern.compile("(?s)<form\\b(?![^>]*trede-kop)[^>]*\\bmethod=\"post\".*?</form>");

    String bewaarIn(String pagina) {
        var zonder = INVULFORMULIER
                .matcher(pagina)
                .replaceAll("<p class=\"utrecht-paragraph trede-rustig\">Terwijl u terugkijkt, legt u niets vast.</p>");
        var metVeld = ZOEKFORMULIER
                .matcher(zonder)
                .replaceAll("$0<input type=\"hidden\" name=\"bekendOp\" value=\"" + bekendOp + "\">");
        return koppelingen().matcher(metVeld).replaceAll(een -> {
            var adres = een.group(1);
            return "href=\"" + adres + (adres.contains("?") ? "&amp;" : "?") + "bekendOp=" + bekendOp
                    + (een.group(2) == null ? "" : een.group(2)) + "\"";
        });
    }

    /** The address up to a place in the page, and that place; no style sheet, no explanation, no description of the API, and none that has a moment. */
    private Pattern koppelingen() {
        return Pattern.compile("href=\"(" + Pattern.quote(wortel)
                + "/(?!assets/|begrippen|handleiding|v1/openapi|[^\"#]*[?;&]bekendOp=)[^\"#]*)(#[^\"]*)?\"");
    }
}
