// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.taal;

/**
 * Something in a text that could be easier.
 *
 * @param alinea number of the paragraph, from 1
 * @param tekst the sentence or word
 * @param uitleg what to do about it, in Dutch
 */
public record Taalopmerking(int alinea, Soort soort, String tekst, String uitleg) {

    /** What makes it hard. */
    public enum Soort {
        LANGE_ZIN,
        LIJDENDE_VORM,
        MOEILIJK_WOORD
    }
}
