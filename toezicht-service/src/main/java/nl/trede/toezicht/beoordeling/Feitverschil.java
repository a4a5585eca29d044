// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling;

/**
 * A fact that is other now than when the beoordeling was made.
 *
 * @param naam as {@link nl.trede.toezicht.beleid.Feitsoort} has it, or "beleid" or "stand"
 * @param was null when it was not known then
 * @param is null when it is no longer known
 * @param bron of what is known now
 */
public record Feitverschil(String naam, String omschrijving, Object was, Object is, String bron) {}
