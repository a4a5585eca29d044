// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.persistence;

/**
 * Which rows are asked, and in which order.
 *
 * @param provincie code; null = all
 * @param zoek part of a name; null = all
 */
public record Vraag(String halfjaar, String provincie, String zoek, Sortering sortering, boolean aflopend) {}
