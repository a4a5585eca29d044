// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

/** By which day the version of a beleid is chosen when it changed around a halfjaar (rule 37); itself part of the beleid. */
public enum Versiekeuze {
    /** The version in force at the peilmoment of the halfjaar. */
    PEILMOMENT,
    /** The version in force on the day of the beoordeling or the besluit. */
    BESLUITDATUM
}
