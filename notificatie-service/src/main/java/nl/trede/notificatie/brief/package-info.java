// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows every letter from concept to sending: what it was composed from, what it says, who it is for. It tells toezicht that a
 * letter was sent, since terms run from that day, and shows letters to whoever asks. It refuses to approve a letter with an empty
 * place, to send one that was not approved, and to change one that was sent.
 */
package nl.trede.notificatie.brief;
