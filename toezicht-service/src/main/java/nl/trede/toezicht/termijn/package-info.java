// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows the termijnen that besluiten granted and the letters that were sent; a termijn starts on the day its letter was sent (rule 53).
 * Tells the dossier when each ends and how the granted weeks differ from the beleid.
 * Refuses to let a second letter about the same besluit start a termijn again.
 */
package nl.trede.toezicht.termijn;
