// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows which gemeenten are exempt or have a reduced taakstelling for a while (rule 10), on what ground, and how it ended.
 * Tells nothing itself: the taakstelling in force of each halfjaar that begins in the span gets a new version of soort CORRECTIE, and that tells it; a number that is published
 * later for such a halfjaar is taken as published.
 * Refuses an unknown gemeente, a span that ends before it begins, and a beëindiging after the end that is known.
 */
package nl.trede.taakstelling.vrijstelling;
