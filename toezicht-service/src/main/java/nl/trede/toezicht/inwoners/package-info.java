// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows how many inhabitants a gemeente had on a day, as the register of taakstelling told, also of one that grew by a herindeling since.
 * Tells who lays gemeenten of different size beside each other.
 * Refuses to guess: where a part of the number is not known, the number is not known.
 */
package nl.trede.toezicht.inwoners;
