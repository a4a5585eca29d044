// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

/** Tells the other services what became of a letter: the only arrow back. */
public interface Briefmeldingen {

    void vastgesteld(Brief brief);

    void verzonden(Brief brief);
}
