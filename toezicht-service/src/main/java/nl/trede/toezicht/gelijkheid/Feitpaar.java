// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.gelijkheid;

/**
 * A fact of two gevallen side by side.
 *
 * @param een null when it did not play a part there
 * @param ander null when it did not play a part there
 */
public record Feitpaar(String naam, String omschrijving, Object een, Object ander, boolean gelijk) {}
