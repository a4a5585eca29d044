// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.register;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;

/** The whole register as it was known at one moment: which gemeenten there are, and in which provincie on which day. */
public final class Register {

    private final Map<Gemeentecode, Gemeente> gemeenten;
    private final Map<Gemeentecode, TreeMap<LocalDate, Provinciewijziging>> wijzigingen;

    /** @param wijzigingen in all versions; of the same gemeente and datum the one recorded last counts */
    public Register(Collection<Gemeente> gemeenten, Collection<Provinciewijziging> wijzigingen) {
        this.gemeenten = gemeenten.stream().collect(toMap(Gemeente::code, Function.identity()));
        this.wijzigingen = new TreeMap<>();
        wijzigingen.stream()
                .sorted(Comparator.comparing(Provinciewijziging::vastgelegdOp))
                .forEach(een -> this.wijzigingen
                        .computeIfAbsent(een.gemeente(), code -> new TreeMap<>())
                        .put(een.datum(), een));
    }

    /** Empty when there is no such code. */
    public Optional<Gemeente> gemeente(Gemeentecode code) {
        return Optional.ofNullable(gemeenten.get(code));
    }

    /** By code, every gemeente that is, was or is known to come. */
    public List<Gemeente> alle() {
        return gemeenten.values().stream()
                .sorted(Comparator.comparing(Gemeente::code))
                .toList();
    }

    /** The provincie that supervises the gemeente on that day; empty when there is no such gemeente. */
    public Optional<Provinciecode> provincieOp(Gemeentecode code, LocalDate dag) {
        return gemeente(code).map(gemeente -> {
            var van = wijzigingen.getOrDefault(code, new TreeMap<>());
            var laatste = van.floorEntry(dag);
            var volgende = van.higherEntry(dag);
            return laatste != null
                    ? laatste.getValue().naar()
                    : volgende != null ? volgende.getValue().van() : gemeente.provincie();
        });
    }

    /** By datum, the times at which the gemeente went to another provincie, each as it was told last. */
    public List<Provinciewijziging> provinciewijzigingen(Gemeentecode code) {
        return List.copyOf(wijzigingen.getOrDefault(code, new TreeMap<>()).values());
    }

    /** By code, the gemeenten that the provincie has on that day. */
    public List<Gemeente> op(Provinciecode provincie, LocalDate dag) {
        return gemeenten.values().stream()
                .filter(gemeente -> gemeente.bestaatOp(dag))
                .filter(gemeente -> provincieOp(gemeente.code(), dag)
                        .filter(provincie::equals)
                        .isPresent())
                .sorted(Comparator.comparing(Gemeente::code))
                .toList();
    }

    /** By code, the gemeenten that ended in that provincie, on that day or before. */
    public List<Gemeente> opgehevenTot(Provinciecode provincie, LocalDate dag) {
        return gemeenten.values().stream()
                .filter(gemeente ->
                        gemeente.geldigTot() != null && !gemeente.geldigTot().isAfter(dag))
                .filter(gemeente -> provincieOp(
                                gemeente.code(), gemeente.geldigTot().minusDays(1))
                        .filter(provincie::equals)
                        .isPresent())
                .sorted(Comparator.comparing(Gemeente::code))
                .toList();
    }

    /** Whether the gemeente did not exist yet before that halfjaar. */
    public boolean nieuwIn(Gemeentecode code, Halfjaar halfjaar) {
        return gemeente(code)
                .map(Gemeente::geldigVan)
                .filter(van -> !van.isBefore(halfjaar.eersteDag()))
                .isPresent();
    }
}
