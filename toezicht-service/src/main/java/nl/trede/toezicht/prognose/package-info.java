// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows how halfjaren went before, of every gemeente, and what that says about one that still runs; and how well it would have known.
 * Tells who wants to act before the peilmoment, with a band and with the method in words.
 * Refuses to be a figure: a prognose is no stand, is not judged by and starts no termijn.
 */
package nl.trede.toezicht.prognose;
