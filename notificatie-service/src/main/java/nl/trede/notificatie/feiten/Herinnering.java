// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;

/**
 * A day of a term, an agreement or toezichtinformatie comes near, is there or has passed (rules 53, 57 and 59).
 *
 * @param omschrijving what must be there on that day, in plain words
 * @param dagen calendar days before or after the day; 0 on the day
 * @param einde the day
 * @param personen persons to be housed by then; null when it is not about a number
 * @param termijn null when the day is not that of a term
 * @param brief the letter that started the term; null without one
 */
public record Herinnering(
        Soort soort,
        String omschrijving,
        Moment moment,
        int dagen,
        LocalDate einde,
        Integer personen,
        Looptijd termijn,
        Eerder brief)
        implements Gebeurtenis {

    /** What the day is of. */
    public enum Soort {
        TERMIJN,
        PLAN,
        AFSPRAAK,
        TOEZICHTINFORMATIE,
        INDEPLAATSSTELLING
    }

    /** Before the day, on it, or after it. */
    public enum Moment {
        VOOR,
        OP,
        NA
    }

    /** An earlier letter. */
    public record Eerder(String kenmerk, LocalDate datumVerzending) {}

    @Override
    public Aanleiding aanleiding() {
        return Aanleiding.HERINNERING;
    }

    @Override
    public String naam() {
        return "herinnering";
    }
}
