// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.web;

import java.util.Locale;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.opmaak.Huisstijlen;

/** What a reader sees for the codes of a letter. */
record Woorden(String soort, String status, String provincie, String wijze) {

    static Woorden van(Brief brief, Huisstijlen huisstijlen) {
        return new Woorden(
                woord(brief.soort()),
                woord(brief.status()),
                huisstijlen.van(brief.feiten().provincie()).naam(),
                brief.gang().wijze() == null
                        ? null
                        : woord(brief.gang().wijze()).replace("Email", "E-mail"));
    }

    /** "Ter vaststelling" for TER_VASTSTELLING. */
    static String woord(Enum<?> code) {
        return code.name().charAt(0)
                + code.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
