// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting;

/**
 * A line that can be right: a huisvesting, one in the place of another, or the withdrawal of one.
 *
 * @param regel place in the file, from 1
 * @param huisvesting null for a withdrawal
 * @param betreft id of the mutatie that it replaces or withdraws; null for a new huisvesting
 */
public record Mutatie(int regel, String id, Huisvesting huisvesting, String betreft) {

    /** Whether it takes another away and puts nothing in its place. */
    public boolean intrekking() {
        return huisvesting == null;
    }
}
