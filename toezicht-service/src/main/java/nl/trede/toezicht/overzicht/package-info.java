// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows how the figures, besluiten and dates of gemeenten lie beside each other: the first pages a toezichthouder sees.
 * Tells per halfjaar where each gemeente and provincie stands, on which trede, what is due, which ask attention first, and where its letters are.
 * Refuses to change or judge anything: what it orders or colours is explained on the page.
 */
package nl.trede.toezicht.overzicht;
