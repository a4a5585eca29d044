// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Halfjaar;

/** The sum of saldi that a letter states for a provincie at the end of a halfjaar; made-up figures are tuned to it. */
record Provinciestand(String provincie, Halfjaar halfjaar, int saldo) {

    static List<Provinciestand> lees() {
        return Bestand.lees("provinciestanden.csv").stream()
                .map(r -> new Provinciestand(r[0], Halfjaar.lees(r[1]), Integer.parseInt(r[2])))
                .toList();
    }

    static Optional<Provinciestand> van(List<Provinciestand> alle, String provincie, Halfjaar halfjaar) {
        return alle.stream()
                .filter(p -> p.provincie().equals(provincie) && p.halfjaar().equals(halfjaar))
                .findFirst();
    }
}
