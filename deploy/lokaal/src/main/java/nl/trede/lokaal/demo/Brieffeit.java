// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;

/**
 * One figure of a letter.
 *
 * @param aantal persons; for an OPENINGSSTAND the saldo
 * @param datum null for an OPENINGSSTAND; the peildatum of GEHUISVEST
 * @param waarvan kind and number of a part that the letter names, as "HAR 23"; empty when it names none
 */
record Brieffeit(
        String gemeente, Halfjaar halfjaar, Soort soort, int aantal, LocalDate datum, String bron, String waarvan) {

    enum Soort {
        OPENINGSSTAND,
        VASTSTELLING,
        BIJSTELLING,
        GEHUISVEST
    }

    static List<Brieffeit> lees() {
        return Bestand.lees("brieffeiten.csv").stream()
                .map(r -> new Brieffeit(
                        r[0],
                        Halfjaar.lees(r[1]),
                        Soort.valueOf(r[2]),
                        Integer.parseInt(r[3]),
                        r[4].isEmpty() ? null : LocalDate.parse(r[4]),
                        r[5],
                        r[6]))
                .toList();
    }

    boolean isTaakstelling() {
        return soort == Soort.VASTSTELLING || soort == Soort.BIJSTELLING;
    }
}
