// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.reeks.web;

import nl.trede.notificatie.reeks.Brievenreeks;
import nl.trede.notificatie.reeks.Voortgang;

/** A run in words, with how far it is. */
public record Reeksregel(Brievenreeks reeks, Voortgang voortgang, String handeling, String toestand, String provincie) {

    /** Letters that had their turn. */
    public int klaar() {
        return voortgang.gedaan() + voortgang.nietGedaan();
    }
}
