// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/** The afspraken in the dossiers. */
public interface Afspraken {

    void voegToe(Afspraak afspraak);

    /** By datum, oldest first. */
    List<Afspraak> van(Gemeentecode gemeente);

    /** The same of each, by code; from a database in a fixed number of queries. */
    default Map<Gemeentecode, List<Afspraak>> van(Collection<Gemeentecode> gemeenten) {
        return gemeenten.stream().distinct().collect(toMap(Function.identity(), this::van));
    }

    /** Only those about that halfjaar. */
    default Map<Gemeentecode, List<Afspraak>> over(Halfjaar halfjaar, Collection<Gemeentecode> gemeenten) {
        return van(gemeenten).values().stream()
                .flatMap(List::stream)
                .filter(een -> een.halfjaar().equals(halfjaar))
                .collect(groupingBy(Afspraak::gemeente));
    }
}
