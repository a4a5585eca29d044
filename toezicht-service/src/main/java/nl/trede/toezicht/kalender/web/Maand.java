// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.kalender.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A month as a heading: "Maart 2025". */
final class Maand {

    private static final DateTimeFormatter VORM =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.forLanguageTag("nl-NL"));

    private Maand() {}

    static String van(LocalDate dag) {
        var naam = VORM.format(dag);
        return Character.toUpperCase(naam.charAt(0)) + naam.substring(1);
    }
}
