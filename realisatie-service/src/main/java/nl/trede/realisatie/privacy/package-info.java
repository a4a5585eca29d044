// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows what looks like a person in a file that should hold counts only: names of columns and forms of values (rule 35).
 * Tells the intake where something was found and what it looks like, never what stands there.
 * Refuses nothing itself; the intake refuses the file whole and keeps none of its content.
 */
package nl.trede.realisatie.privacy;
