// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows which gemeenten ended, into which others they went, and by which verdeelsleutel their saldo goes along.
 * Tells the saldo, which moves what is owed, and the reader which gemeente still waits for a verdeelsleutel.
 * Refuses to invent a verdeelsleutel: with more than one opvolger a person decides, until then the saldo stays where it is.
 */
package nl.trede.toezicht.herindeling;
