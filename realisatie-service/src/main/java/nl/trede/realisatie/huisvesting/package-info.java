// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows each huisvesting that was delivered as a mutatie, what replaced or withdrew it, which one counts, and which waits for one that has not come yet.
 * Tells, where no stand exists for the gemeente and halfjaar, the sum of those that count as a figure; the same mutatie again tells nothing.
 * Refuses a line that cannot be right, the id of another mutatie with another content, and a second mutatie about the same one (rules 29 to 32, 34 and 35).
 */
package nl.trede.realisatie.huisvesting;
