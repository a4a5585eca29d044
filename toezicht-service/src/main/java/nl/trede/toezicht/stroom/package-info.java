// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows when the figures or the besluiten of a gemeente changed, at the moment that the change is recorded and whichever replica recorded it.
 * Tells it to pages that are open, for the provincie or gemeente that they show, so that they fetch their figures again.
 * Refuses to send figures itself, to keep more connections open than it can bear, and to remember what was missed: who comes late looks again.
 */
package nl.trede.toezicht.stroom;
