// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import java.util.List;

/**
 * What there is to be seen of one halfjaar, now or at a moment.
 *
 * @param provincies every one, by name
 * @param gemeenten all that were asked, in no order
 * @param wachtend how many gemeenten ended while their saldo waits for a verdeelsleutel
 */
public record Overzicht(List<Provincietotaal> provincies, List<Gemeentebeeld> gemeenten, long wachtend) {

    public Overzicht {
        provincies = List.copyOf(provincies);
        gemeenten = List.copyOf(gemeenten);
    }

    /** @param provincie code; null = every one */
    public List<Provincietotaal> totalen(String provincie) {
        return provincies.stream()
                .filter(een -> provincie == null || een.code().equals(provincie))
                .toList();
    }
}
