// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows which gemeenten are exempt or have a reduced taakstelling for a while (rule 10), and on what ground.
 * Tells nothing itself: the taakstelling in force of each halfjaar that begins in the span gets a new version of soort CORRECTIE, and that tells it; a number that is published
 * later for such a halfjaar is taken as published.
 * Refuses an unknown gemeente and a span that ends before it begins.
 */
package nl.trede.taakstelling.vrijstelling;
