// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows every levering of COA as it came, byte for byte with its hash, and per line whether it was taken and if not why; one pipeline for each way in.
 * Tells who delivered the report, and the feature realisatie the figures; a file that comes again is recognised and changes nothing.
 * Refuses line by line what cannot be right, and the whole file when it cannot be read as one; a file of which the end is missing leaves no trace.
 */
package nl.trede.realisatie.levering;
