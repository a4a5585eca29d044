// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.verzending;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter that is to go out by e-mail.
 *
 * @param aan address
 * @param poging tries begun so far
 * @param dag day that the letter of the last try carries; null before the first
 * @param volgende not to be tried before; of a try that is under way, when it began
 * @param fout why the last try failed; null without one
 * @param door account that had it sent; null when it did not say who it was
 */
public record Mailopdracht(
        UUID brief,
        String aan,
        Toestand toestand,
        int poging,
        LocalDate dag,
        Instant volgende,
        String fout,
        String door) {

    /** Tries before it is given up; with the waits between them that is about ten hours. */
    static final int POGINGEN = 10;

    private static final Duration LANGSTE_WACHT = Duration.ofHours(2);

    /** How far it is. */
    public enum Toestand {
        /** To be tried, or tried again. */
        WACHT,
        /** Under way: the mail server may or may not have it. */
        BEZIG,
        /** A try was cut off; a person says whether the mail arrived. */
        ONZEKER,
        VERZONDEN,
        /** Given up after so many tries. */
        AFGEBROKEN
    }

    static Mailopdracht nieuw(UUID brief, String aan, Instant nu, String door) {
        return new Mailopdracht(brief, aan, Toestand.WACHT, 0, null, nu, null, door);
    }

    Mailopdracht begonnen(LocalDate vandaag, Instant nu) {
        return new Mailopdracht(brief, aan, Toestand.BEZIG, poging + 1, vandaag, nu, null, door);
    }

    Mailopdracht verzonden() {
        return new Mailopdracht(brief, aan, Toestand.VERZONDEN, poging, dag, volgende, null, door);
    }

    Mailopdracht onzeker(String reden) {
        return new Mailopdracht(brief, aan, Toestand.ONZEKER, poging, dag, volgende, reden, door);
    }

    /** Again after a while, twice as long each time; or given up. */
    Mailopdracht mislukt(String reden, Instant nu) {
        if (poging >= POGINGEN) {
            return new Mailopdracht(brief, aan, Toestand.AFGEBROKEN, poging, dag, volgende, reden, door);
        }
        var wacht = Duration.ofSeconds(30L << Math.min(poging - 1, 10));
        var later = nu.plus(wacht.compareTo(LANGSTE_WACHT) > 0 ? LANGSTE_WACHT : wacht);
        return new Mailopdracht(brief, aan, Toestand.WACHT, poging, dag, later, reden, door);
    }

    /** A person saw that the mail did not arrive: it may be tried again. */
    Mailopdracht opnieuw(Instant nu) {
        return new Mailopdracht(brief, aan, Toestand.WACHT, poging, dag, nu, fout, door);
    }
}
