// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows how many persons all gemeenten together have to house in a halfjaar, as announced in the Staatscourant, in versions that are never overwritten.
 * Tells whoever listens every new version with the number that was in force before it.
 * Refuses nothing: the sum of the gemeenten need not equal it (rule 6), and late announcements happen (rule 3).
 */
package nl.trede.taakstelling.landelijk;
