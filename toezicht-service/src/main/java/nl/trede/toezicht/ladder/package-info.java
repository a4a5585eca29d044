// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows what was decided about each gemeente and what follows for its place on the ladder: on which trede it stands, since when, and whether
 * that stands still.
 * Tells whoever proposes, decides or shows; it judges nothing itself.
 * Refuses to change or forget a besluit: there is only a next.
 *
 * <p>One more type than the twelve of a feature: each of the four kinds of besluit has its own content.
 */
package nl.trede.toezicht.ladder;
