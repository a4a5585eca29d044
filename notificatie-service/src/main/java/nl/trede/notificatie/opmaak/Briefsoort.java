// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

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
    RAADSBRIEF;

    /** Name of its template, as "tredebrief". */
    public String sjabloon() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
