// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows what a gemeente is behind or ahead: begin − taakstelling + gehuisvest, chained over the halfjaren, and how old an achterstand is.
 * Tells the beoordeling and the overviews, and the world through stand-berekend whenever a stand really changed.
 * Refuses to judge and to forget: facts come in any order, twice or late, are only added, and always lead to the same standen.
 */
// More types than a core should have: the facts, the computation and what follows from it are one thing, and each type
// is small.
package nl.trede.toezicht.saldo;
