// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.saldo.Feiten;

/** A fact with the gemeente that it is about. */
record Feitrij<T>(Gemeentecode gemeente, T feit) {

    static <T> List<Feitrij<T>> uit(Collection<Feiten> bundels, Function<Feiten, Collection<T>> soort) {
        return bundels.stream()
                .flatMap(bundel -> soort.apply(bundel).stream().map(feit -> new Feitrij<>(bundel.gemeente(), feit)))
                .toList();
    }

    static <T> Map<Gemeentecode, List<T>> perGemeente(List<Feitrij<T>> rijen) {
        return rijen.stream()
                .collect(Collectors.groupingBy(
                        Feitrij::gemeente, Collectors.mapping(Feitrij::feit, Collectors.toList())));
    }
}
