// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows every openingsstand, taakstelling and realisatie that was told, in all versions, and the standen that follow from them.
 * Tells stand-berekend for each stand that really changed, with a next versie.
 * Refuses to change or remove a fact, and an openingsstand for a gemeente that does not exist then.
 */
package nl.trede.toezicht.feiten;
