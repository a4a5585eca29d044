// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling;

import nl.trede.toezicht.beleid.Feitsoort;

/**
 * A fact that a beoordeling used.
 *
 * @param waarde Boolean, Integer (persons, a trede or a count) or String
 * @param bron where it comes from, in Dutch, so that a reader can look it up
 */
public record Feit(Feitsoort soort, Object waarde, String bron) {}
