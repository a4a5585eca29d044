// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

/**
 * What confirming did.
 *
 * @param nu false when it had been confirmed before: nothing changed
 */
public record Bevestiging(int nieuw, int gewijzigd, int ongewijzigd, boolean nu) {}
