// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows what a beleid would have proposed over halfjaren that are known, beside what was decided, and what it would have caused.
 * Tells whoever considers a beleid, with the rules that make the difference.
 * Refuses a beleid that leaves a case open and a span without figures; keeps nothing, decides nothing and tells no other service.
 *
 * <p>The proposals are made by the rules of the beoordeling itself ({@link nl.trede.toezicht.kennis.Proefoordeel}).
 */
package nl.trede.toezicht.simulatie;
