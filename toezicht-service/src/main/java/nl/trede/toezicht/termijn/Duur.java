// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import java.time.LocalDate;

/**
 * How long a termijn is (rule 53).
 *
 * @param aantal at least 1
 */
public record Duur(int aantal, Tijdseenheid eenheid) {

    /** More than this is a slip of the pen, whatever the unit. */
    public static final int MEESTE = 1000;

    /**
     * As someone asks it.
     *
     * @param aantal null when not given
     * @param eenheid null when not given: weeks
     * @return null when no number is given, or one that cannot be meant
     */
    public static Duur gevraagd(Integer aantal, Tijdseenheid eenheid) {
        return aantal == null || aantal < 1 || aantal > MEESTE
                ? null
                : new Duur(aantal, eenheid == null ? Tijdseenheid.WEKEN : eenheid);
    }

    public static Duur weken(int aantal) {
        return new Duur(aantal, Tijdseenheid.WEKEN);
    }

    /** "10 weken". */
    public String inWoorden() {
        return eenheid.bij(aantal);
    }

    /** The number of weeks; null when it is not counted in weeks. */
    public Integer inWeken() {
        return eenheid == Tijdseenheid.WEKEN ? Integer.valueOf(aantal) : null;
    }

    /**
     * The last day: 28-11-2024 + 10 weken = 06-02-2025. The day of the start does not count.
     *
     * @param wet whether the Algemene termijnenwet is applied
     */
    public LocalDate einde(LocalDate start, boolean wet, Feestdagen feestdagen) {
        var dag =
                switch (eenheid) {
                    case WEKEN -> start.plusWeeks(aantal);
                    case DAGEN -> start.plusDays(aantal);
                    case MAANDEN -> start.plusMonths(aantal);
                    case WERKDAGEN -> feestdagen.naWerkdagen(start, aantal);
                };
        return wet ? AlgemeneTermijnenwet.verleng(this, start, dag, feestdagen) : dag;
    }
}
