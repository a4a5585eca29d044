// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.util.Locale;

/** The kinds of letter (rule 66); each has a template with this name in lower case. */
public enum Briefsoort {
    /** The province intensifies, keeps or relaxes its supervision. */
    TREDEBRIEF,
    /** The result of a halfjaar, with or without a verschoning. */
    RESULTAATBRIEF,
    /** The judgement over a halfjaar. */
    OORDEELBRIEF,
    /** A call to all gemeenten of a province. */
    OPROEP,
    /** The college to its raad. */
    RAADSBRIEF,
    /** The province asks for a plan van aanpak. */
    PLANVRAAG,
    /** The plan is sufficient, insufficient, or to be revised. */
    PLANANTWOORD,
    /** An invitation to a talk. */
    UITNODIGING,
    /** A reminder of a term or an agreement. */
    HERINNERING,
    /** GS intend to act in place of the gemeente. */
    VOORNEMEN,
    /** GS decide to act in place of the gemeente. */
    INDEPLAATSSTELLING,
    /** A voornemen or indeplaatsstelling lapsed, was withdrawn or was carried out. */
    BEEINDIGING,
    /** Supervision is back to its usual form. */
    EINDEBRIEF,
    /** The trede stays where it is until a day. */
    BEVRIEZINGSBRIEF,
    /** An earlier besluit is withdrawn. */
    INTREKKINGSBRIEF,
    /** The half-yearly report to Provinciale Staten. */
    PROVINCIEVERSLAG;

    /** Name of its template, as "tredebrief". */
    public String sjabloon() {
        return name().toLowerCase(Locale.ROOT);
    }
}
