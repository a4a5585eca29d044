// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows the facts that a letter is composed from: the besluit, the gemeente, the figures, the ladder and the dossier, as one
 * event told them. It tells the opmaak of a letter what happened and what that means for its paragraphs (a halfjaar that has
 * ended, arrears that grew, a trede that stayed). It refuses to guess: a fact that was not told is null, and what needs it asks
 * for it by name.
 */
package nl.trede.notificatie.feiten;
