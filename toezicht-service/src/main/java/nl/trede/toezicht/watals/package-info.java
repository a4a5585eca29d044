// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows what the stand, the age of the achterstand and the proposal of one gemeente would be if something were otherwise.
 * Tells whoever asks, beside what they are when nothing changes any more.
 * Refuses a number below zero, and keeps nothing: an aanname is no fact.
 */
package nl.trede.toezicht.watals;
