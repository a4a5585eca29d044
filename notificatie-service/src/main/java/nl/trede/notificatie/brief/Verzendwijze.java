// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

/** How a letter goes out. */
public enum Verzendwijze {
    /** Someone put it in the mail; the system only records the day. */
    POST,
    /** By e-mail, with the PDF. */
    EMAIL
}
