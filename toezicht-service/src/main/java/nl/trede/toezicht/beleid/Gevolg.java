// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

/**
 * What follows from a beoordeling: a talk, a document, a letter, a way of monitoring.
 *
 * @param document code of the document that is asked; null when none is
 * @param overleg AMBTELIJK or BESTUURLIJK; null when no talk follows
 * @param termijn for that document by beleid; null when there is none
 * @param brief kind of letter, as notificatie names it; null when the beleid does not say
 */
public record Gevolg(
        String code,
        String omschrijving,
        String document,
        String overleg,
        String brief,
        Document.Termijnregel termijn) {

    /** Whether it asks something of the gemeente, or tells it something. */
    public boolean naarBuiten() {
        return document != null || brief != null;
    }
}
