// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

/**
 * A kind of realisatie that is known apart (rule 29).
 *
 * @param soort HAR, NAREIZIGER …, as the realisatie service names it
 * @param aantal persons, part of the total
 */
public record Waarvan(String soort, int aantal) {}
