// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;

/**
 * How long a term is (rule 53).
 *
 * @param aantal at least 1
 */
public record Duur(int aantal, Eenheid eenheid) {

    /** What a term is counted in. */
    public enum Eenheid {
        WEKEN("week", "weken"),
        DAGEN("dag", "dagen"),
        WERKDAGEN("werkdag", "werkdagen"),
        MAANDEN("maand", "maanden");

        private final String enkelvoud;
        private final String meervoud;

        Eenheid(String enkelvoud, String meervoud) {
            this.enkelvoud = enkelvoud;
            this.meervoud = meervoud;
        }
    }

    public static Duur weken(int aantal) {
        return new Duur(aantal, Eenheid.WEKEN);
    }

    /** "10 weken", "1 maand". */
    public String inWoorden() {
        return aantal + " " + (aantal == 1 ? eenheid.enkelvoud : eenheid.meervoud);
    }

    /** Last day when the letter is sent on this day; null for working days, which toezicht counts. */
    public LocalDate eindeBij(LocalDate verzending) {
        return switch (eenheid) {
            case WEKEN -> verzending.plusWeeks(aantal);
            case DAGEN -> verzending.plusDays(aantal);
            case MAANDEN -> verzending.plusMonths(aantal);
            case WERKDAGEN -> null;
        };
    }
}
