// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

/** What a letter follows from. */
public enum Aanleiding {
    /** A besluit on a trede. */
    TREDE,
    /** A besluit on trede 0: the end of intensified supervision. */
    EINDE,
    VERSCHONING,
    /** The trede stays where it is until a day. */
    BEVRIEZING,
    /** An earlier besluit no longer holds. */
    INTREKKING,
    OPROEP,
    /** A college informs its raad. */
    RAAD,
    /** A halfjaar is over: the result of every gemeente, in a bulk run. */
    PEILMOMENT,
    PLANVRAAG,
    PLANOORDEEL,
    OVERLEG,
    HERINNERING,
    VOORNEMEN,
    INDEPLAATSSTELLING,
    /** A voornemen or indeplaatsstelling lapsed, was withdrawn or was carried out. */
    BEEINDIGING,
    /** The half-yearly report to Provinciale Staten. */
    VERSLAG
}
