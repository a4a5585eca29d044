// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows the termijnen that were granted, how they were extended, and the letters that were sent; a termijn starts on the day its letter was
 * sent (rule 53) and its last day follows from its length, the feestdagen and, where the beleid says so, the Algemene termijnenwet.
 * Tells the dossier when each ends, whether it was met, and how the granted time differs from the beleid.
 * Refuses to let a second letter about the same besluit start a termijn again, an end before the start, and more time after an ultimatum.
 */
package nl.trede.toezicht.termijn;
