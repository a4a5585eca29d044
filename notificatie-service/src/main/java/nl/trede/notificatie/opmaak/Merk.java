// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.util.regex.Pattern;

/** Invisible marks around the figures of a text under composition, so that they stay fields until the letter is made. */
public final class Merk {

    static final char VELD = '\uE000';
    static final char WAARDE = '\uE001';
    static final char EINDE = '\uE002';
    static final String INHOUD = "<!--inhoud-->";
    static final String INHOUD_EINDE = "<!--/inhoud-->";

    private static final Pattern MARKEN = Pattern.compile("\uE000[^\uE001]*\uE001|\uE002|<!--/?inhoud-->");
    private static final Pattern VREEMD = Pattern.compile("[\uE000-\uE00F]");

    private Merk() {}

    /** The figure, marked with where it comes from. */
    public static String veld(String sleutel, String html) {
        return VELD + sleutel + WAARDE + html + EINDE;
    }

    /** The text of a letter without any mark. */
    public static String zonder(String gemerkt) {
        return MARKEN.matcher(gemerkt).replaceAll("");
    }

    /** A fact, without characters that would pass for a mark. */
    public static String schoon(String feit) {
        return VREEMD.matcher(feit).replaceAll("");
    }
}
