// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import java.util.Map;
import java.util.stream.Collectors;

/** Inhabitants per gemeente on 1 January 2024; only for made-up figures. */
record Inwoners(Map<String, Integer> perGemeente, long totaal) {

    private static final int ONBEKEND = 30_000;

    static Inwoners lees() {
        Map<String, Integer> aantallen =
                Bestand.lees("inwoners.csv").stream().collect(Collectors.toMap(r -> r[0], r -> Integer.valueOf(r[1])));
        return new Inwoners(
                aantallen,
                aantallen.values().stream().mapToLong(Integer::longValue).sum());
    }

    int van(String gemeente) {
        return perGemeente.getOrDefault(gemeente, ONBEKEND);
    }

    /** The share of a national number by inhabitants, rounded up as art. 29 Huisvestingswet 2014 has it. */
    int aandeel(int landelijk, String gemeente) {
        return Math.toIntExact(Math.floorDiv(landelijk * (long) van(gemeente) + totaal - 1, totaal));
    }
}
