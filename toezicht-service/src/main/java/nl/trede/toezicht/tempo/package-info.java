// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows how fast a gemeente houses within a halfjaar, beside a sixth of its opgave a month and beside what was agreed with it.
 * Tells how many are left and how many a month that takes, of a gemeente and of a provincie.
 * Refuses to judge: behind the norm is a figure, not an oordeel.
 */
package nl.trede.toezicht.tempo;
