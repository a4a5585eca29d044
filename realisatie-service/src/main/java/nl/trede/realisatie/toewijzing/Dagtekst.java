// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people write it in a table: 2025-01-01, 01-01-2025, 1/1/2025, 1 januari 2025. */
final class Dagtekst {

    private static final List<String> MAANDEN = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final Pattern DAG = Pattern.compile(
            "(?i)(?<!\\d)(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})|(\\d{1,2}) ("
                    + String.join("|", MAANDEN) + ") (\\d{4}))(?!\\d)");

    private Dagtekst() {}

    /** The day that the text is; empty when it is none. */
    static Optional<LocalDate> van(String tekst) {
        var dag = DAG.matcher(tekst);
        return dag.matches() ? dag(dag) : Optional.empty();
    }

    /** The first day in a text after a word; empty when there is none. */
    static Optional<LocalDate> na(String woord, String tekst) {
        var plaats = Kolomnaam.kaal(tekst).indexOf(Kolomnaam.kaal(woord));
        if (plaats < 0) {
            return Optional.empty();
        }
        var dag = DAG.matcher(Kolomnaam.kaal(tekst));
        return dag.find(plaats + Kolomnaam.kaal(woord).length()) ? dag(dag) : Optional.empty();
    }

    private static Optional<LocalDate> dag(Matcher dag) {
        try {
            if (dag.group(1) != null) {
                return Optional.of(LocalDate.of(getal(dag, 1), getal(dag, 2), getal(dag, 3)));
            }
            return Optional.of(
                    dag.group(4) != null
                            ? LocalDate.of(getal(dag, 6), getal(dag, 5), getal(dag, 4))
                            : LocalDate.of(
                                    getal(dag, 9),
                                    MAANDEN.indexOf(dag.group(8).toLowerCase(Locale.ROOT)) + 1,
                                    getal(dag, 7)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int getal(Matcher dag, int groep) {
        return Integer.parseInt(dag.group(groep));
    }
}
