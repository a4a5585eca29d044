// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overleg;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.trede.begrippen.Gemeentecode;

/** The talks in the dossiers. */
public interface Overleggen {

    void voegToe(Overleg overleg);

    /** By the first day they can be on, oldest first; those of which no day can be read last, in the order of recording. */
    List<Overleg> van(Gemeentecode gemeente);

    /** The same of each, by code; from a database in a fixed number of queries. */
    default Map<Gemeentecode, List<Overleg>> van(Collection<Gemeentecode> gemeenten) {
        return gemeenten.stream().distinct().collect(toMap(Function.identity(), this::van));
    }
}
