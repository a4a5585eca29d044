// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows which kinds of huisvesting count, for which gemeente and from when till when: a table of data, the country's with that of a provincie before it (rules 30 to 33).
 * Tells the intake of huisvestingen, and whoever asks, which rule holds and where it comes from.
 * Refuses a kind or a day without a rule, and a kind of which nobody has laid down whether it counts.
 */
package nl.trede.realisatie.telregel;
