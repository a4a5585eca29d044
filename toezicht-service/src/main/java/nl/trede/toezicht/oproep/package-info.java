// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows which calls a provincie sent to all its colleges, each with the sums of the provincie on its peildatum.
 * Tells the world through oproep-gedaan, from which notificatie writes the letter.
 * Refuses a call about a halfjaar of which nothing is known, and judges no gemeente.
 */
package nl.trede.toezicht.oproep;
