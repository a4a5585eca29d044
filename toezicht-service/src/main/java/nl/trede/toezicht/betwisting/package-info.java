// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows which counts realisatie was told to dispute, in all their steps; a copy and a query, without a core.
 * Tells it beside a stand, to whoever looks.
 * Refuses to be a figure: no stand, sum or oordeel reads it.
 */
package nl.trede.toezicht.betwisting;
