// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows how many persons all gemeenten together have to house in a halfjaar, as announced in the Staatscourant, in versions that are never overwritten; a prognose is one that is never in force.
 * Tells whoever listens every new version with the number that was in force before it.
 * Refuses a halfjaar after the end of the regime (rule 14); never a late announcement, which is flagged (rule 3), nor a sum of the gemeenten that differs (rule 6).
 */
package nl.trede.taakstelling.landelijk;
