// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.util.List;
import nl.trede.begrippen.Halfjaar;

/** How old the achterstand was at the end of each halfjaar: a row for each halfjaar, a column for each halfjaar of origin (rule 23). */
public record Herkomstreeks(List<Halfjaarstand> standen) {

    public Herkomstreeks {
        standen = List.copyOf(standen);
    }

    /** Every halfjaar that some achterstand comes from, oldest first; empty when there never was one. */
    public List<Halfjaar> kolommen() {
        return standen.stream()
                .flatMap(stand -> stand.achterstandNaarHerkomst().stream())
                .map(Herkomst::halfjaar)
                .distinct()
                .sorted()
                .toList();
    }

    /** Null when nothing of the achterstand comes from that halfjaar. */
    public Herkomst deel(Halfjaarstand stand, Halfjaar kolom) {
        return stand.achterstandNaarHerkomst().stream()
                .filter(deel -> deel.halfjaar().equals(kolom))
                .findFirst()
                .orElse(null);
    }
}
