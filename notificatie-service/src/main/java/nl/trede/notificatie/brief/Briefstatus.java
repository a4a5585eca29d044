// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

/** How far a letter is. */
public enum Briefstatus {
    /** A fact is missing; the letter cannot be read or approved. */
    ONVOLLEDIG,
    CONCEPT,
    /** Lies with whoever approves. */
    TER_VASTSTELLING,
    VASTGESTELD,
    VERZONDEN,
    /** A concept that is no longer needed. */
    VERVALLEN;

    /** Whether its text may still change. */
    public boolean open() {
        return this == ONVOLLEDIG || this == CONCEPT || this == TER_VASTSTELLING;
    }
}
