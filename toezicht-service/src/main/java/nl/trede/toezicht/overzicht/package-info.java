// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows nothing of its own: the first pages a toezichthouder sees, read straight from the tables of register, standen and besluiten.
 * Tells per halfjaar where each gemeente and provincie stands, on which trede, and where its letters are.
 * Refuses to change anything; a feature without a core.
 */
package nl.trede.toezicht.overzicht;
