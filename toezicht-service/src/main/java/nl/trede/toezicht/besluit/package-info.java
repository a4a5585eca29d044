// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows how a person decides for the provincie: what a besluit must contain, and the figures, method, beleid and termijn of that moment.
 * Tells the world through an event per besluit, with all that its letter needs.
 * Refuses, with all faults at once, a besluit that deviates from the proposal without motivering or does not fit gemeente, day or ladder.
 */
package nl.trede.toezicht.besluit;
