// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

/** Knows who asks something now. */
public interface Aanmelding {

    Wie wie();

    /** Whether that person may approve letters. */
    boolean tekent();
}
