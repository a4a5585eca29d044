// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting;

/** What became of a step. */
public sealed interface Betwistingsuitkomst {

    record Gedaan(Betwisting betwisting) implements Betwistingsuitkomst {}

    /** @param reden Dutch */
    record Onjuist(String veld, String reden) implements Betwistingsuitkomst {}

    /** @param reden Dutch */
    record PastNiet(String reden) implements Betwistingsuitkomst {}

    record Onbekend() implements Betwistingsuitkomst {}
}
