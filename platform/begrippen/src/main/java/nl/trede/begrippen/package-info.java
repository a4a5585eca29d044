// SPDX-License-Identifier: EUPL-1.2
/**
 * The few words that all four services mean the same thing by: a closed list, JDK only.
 * It knows how a gemeente, a provincie, a halfjaar and a number of persons are written and what a saldo's sign means.
 * It refuses any other spelling, with a Dutch sentence that can be shown to whoever typed it.
 */
package nl.trede.begrippen;
