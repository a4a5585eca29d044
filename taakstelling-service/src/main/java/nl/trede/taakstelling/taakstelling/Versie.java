// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling;

import java.util.Comparator;

/**
 * A recorded taakstelling with its place in the order of recording. The greatest is the one in force: the latest datum,
 * and at the same datum the one recorded last.
 *
 * @param versie from 1, without gaps, per halfjaar and gemeente
 */
public record Versie(int versie, Vastlegging vastlegging) implements Comparable<Versie> {

    private static final Comparator<Versie> GELDING =
            Comparator.comparing((Versie v) -> v.vastlegging().datum()).thenComparing(Versie::versie);

    @Override
    public int compareTo(Versie andere) {
        return GELDING.compare(this, andere);
    }
}
