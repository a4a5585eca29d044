// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie;

/** What a figure rests on. For one gemeente and halfjaar a stand leads over added up huisvestingen (rule 21). */
public enum Grondslag {
    /** A line of a levering that gives the figure itself. */
    STAND,
    /** Single huisvestingen, added up here. */
    HUISVESTINGEN
}
