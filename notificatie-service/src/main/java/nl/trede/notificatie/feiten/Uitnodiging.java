// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import java.util.List;

/**
 * The province invites the gemeente to a talk (rule 58).
 *
 * @param op null when only an aanduiding is known
 * @param aanduiding the time in words; null when the day is known
 * @param onderwerp null when not said
 * @param deelnemers roles, never names; may be empty
 */
public record Uitnodiging(
        Overleg.Soort soort, LocalDate op, String aanduiding, String onderwerp, List<String> deelnemers)
        implements Gebeurtenis {

    /** "bestuurlijk overleg". */
    public String watVoor() {
        return soort == Overleg.Soort.BESTUURLIJK ? "bestuurlijk overleg" : "ambtelijk overleg";
    }

    /** "in de tweede helft van april 2024"; null when the day is known. */
    public String wanneer() {
        return aanduiding == null ? null : aanduiding.replaceFirst("^(?=(eerste|tweede|laatste) )", "in de ");
    }

    @Override
    public Aanleiding aanleiding() {
        return Aanleiding.OVERLEG;
    }

    @Override
    public String naam() {
        return "uitnodiging";
    }
}
