// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows how many persons each gemeente has to house in each halfjaar, in versions that are never overwritten, and which version is in force.
 * Tells toezicht every new version with the number that was in force before it.
 * Refuses an unknown gemeente and a gemeente that does not exist in the halfjaar; never a version that comes late or out of order.
 */
package nl.trede.taakstelling.taakstelling;
