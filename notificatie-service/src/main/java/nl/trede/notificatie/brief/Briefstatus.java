// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

/** How far a letter is. */
public enum Briefstatus {
    /** A fact is missing; the letter cannot be read or approved. */
    ONVOLLEDIG,
    CONCEPT,
    VASTGESTELD,
    VERZONDEN
}
