// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import java.util.List;

/** The inhabitants of the gemeenten together, to share a national number out over them. */
record Inwoners(long totaal) {

    static Inwoners van(List<Gemeente> gemeenten) {
        return new Inwoners(gemeenten.stream().mapToLong(Gemeente::inwoners).sum());
    }

    /** The share of a national number by inhabitants, rounded up as art. 29 Huisvestingswet 2014 has it. */
    int aandeel(int landelijk, Gemeente gemeente) {
        return Math.toIntExact((landelijk * (long) gemeente.inwoners() + totaal - 1) / totaal);
    }
}
