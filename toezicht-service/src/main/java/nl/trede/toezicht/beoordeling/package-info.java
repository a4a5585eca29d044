// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows what the provincie's own rules propose for a gemeente over a halfjaar, on which facts, each with its source, and why.
 * Tells the person who decides; a beoordeling is kept with its uitleg as it was made.
 * Refuses to propose without beleid or figures, and decides nothing.
 */
package nl.trede.toezicht.beoordeling;
