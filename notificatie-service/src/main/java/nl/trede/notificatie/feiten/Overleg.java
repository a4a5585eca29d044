// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A talk between province and gemeente (rule 58).
 *
 * @param datum null when only an aanduiding is known
 * @param aanduiding the time in words ("begin maart 2025"); null when the datum is known
 * @param onderwerp null when not noted
 * @param uitkomst null when it is still to come
 * @param verwachtNietHalen the gemeente itself said that it will not make its taakstelling
 */
public record Overleg(
        Soort soort, LocalDate datum, String aanduiding, String onderwerp, String uitkomst, boolean verwachtNietHalen) {

    /** Who talk: officials, or the bestuurders. */
    public enum Soort {
        AMBTELIJK,
        BESTUURLIJK
    }

    private static final Pattern JAAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    /**
     * Held on or before the day. Without a date the years in the aanduiding tell ("in 2022 en 2023"); in the year of the day
     * itself a talk was held when its outcome is known.
     */
    public boolean gevoerdOp(LocalDate dag) {
        if (datum != null) {
            return !datum.isAfter(dag);
        }
        var jaar = laatsteJaar();
        return jaar.isPresent() && jaar.getAsInt() != dag.getYear()
                ? jaar.getAsInt() < dag.getYear()
                : uitkomst != null;
    }

    /** To put talks in order: the date, or else the end of the last year that the aanduiding names, or else before all others. */
    LocalDate volgorde() {
        return datum != null ? datum : LocalDate.of(laatsteJaar().orElse(1), 12, 31);
    }

    private OptionalInt laatsteJaar() {
        return aanduiding == null
                ? OptionalInt.empty()
                : JAAR.matcher(aanduiding)
                        .results()
                        .mapToInt(jaar -> Integer.parseInt(jaar.group()))
                        .max();
    }

    /** The aanduiding as it stands in a sentence: "in de tweede helft van april 2024"; null when there is none. */
    public String wanneer() {
        return aanduiding == null ? null : aanduiding.replaceFirst("^(?=(eerste|tweede|laatste) )", "in de ");
    }
}
