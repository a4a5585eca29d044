// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

/** Tells the other services that a letter was sent: the only arrow back. */
public interface Verzendingen {

    void meld(Brief brief);
}
