// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.verwerking;

import java.util.function.Supplier;

/** Where it is told that data of a person are handled. */
public interface Verwerkingslogboek {

    /** The letter is handed to the mail server, with the address it goes to. */
    String MAILEN = "brief-per-mail-verzenden";
    /** An address is recorded for a letter. */
    String AANNEMEN = "mailadres-vastleggen";
    /** An address is shown. */
    String INZIEN = "mailadres-inzien";

    /**
     * Does something with the data of a person, and tells so.
     *
     * @param activiteit key of a {@link Verwerkingsactiviteit}
     * @param adres e-mail address of the person; is told only beyond recognition. Null when no data are handled: nothing is told
     * @throws IllegalArgumentException for an activity that is not known
     */
    <T> T leg(String activiteit, String adres, Supplier<T> handeling);
}
