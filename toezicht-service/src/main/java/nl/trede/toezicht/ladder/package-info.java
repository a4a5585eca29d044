// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows on which trede each gemeente stands and why: the beoordelingen that were proposed and the besluiten that a person took, in order.
 * Tells the world through trede-besloten and verschoning-verleend, each with all that its letter needs.
 * Refuses a besluit that deviates from the proposal without motivering, and to change or forget one: there is only a next.
 *
 * <p>More than twelve types: the besluit in its two forms, the uitleg and the snapshot for its letter are each a thing that a court asks for.
 */
package nl.trede.toezicht.ladder;
