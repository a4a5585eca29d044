// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows how deliveries of COA might look in a halfjaar, out of a seed: all of it fictitious, and named so in every file and bron.
 * Tells a running system, through HTTP as COA would, and the person at the terminal what was answered.
 * Refuses to invent the same halfjaar twice in different ways: the same seed and the same gemeenten give the same bytes.
 */
package nl.trede.lokaal.coa;
