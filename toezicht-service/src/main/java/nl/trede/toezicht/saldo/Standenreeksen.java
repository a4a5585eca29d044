// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.herindeling.Herindelingen;

/**
 * Computes the standen of gemeenten from their facts, halfjaar after halfjaar; gemeenten that went into each other together. The order of
 * the facts plays no part, nor does which other families are computed with them.
 */
public final class Standenreeksen {

    private static final Comparator<Halfjaarstand> VOLGORDE =
            Comparator.comparing(Halfjaarstand::gemeente).thenComparing(Halfjaarstand::halfjaar);

    private final Collection<Feiten> feiten;
    private final Herindelingen herindelingen;
    private final Registergegevens register;

    /**
     * @param feiten of whole families: {@link Herindelingen#familie}; a gemeente without facts may be left out
     */
    public Standenreeksen(Collection<Feiten> feiten, Herindelingen herindelingen, Registergegevens register) {
        this.feiten = List.copyOf(feiten);
        this.herindelingen = herindelingen;
        this.register = register;
    }

    /** From the start of each chain to its last halfjaar with a fact or a herindeling; by gemeente, then halfjaar. */
    public List<Halfjaarstand> alle() {
        return families().stream()
                .flatMap(familie -> familie.alle().stream())
                .sorted(VOLGORDE)
                .toList();
    }

    /** As {@link Standen#standen}, of all gemeenten that were given facts of; by gemeente. */
    public List<Halfjaarstand> standen(Halfjaar halfjaar, LocalDate peildatum) {
        return families().stream()
                .flatMap(familie -> familie.standen(halfjaar, peildatum).stream())
                .sorted(VOLGORDE)
                .toList();
    }

    private List<Familie> families() {
        var perGemeente = feiten.stream().collect(toMap(Feiten::gemeente, Function.identity()));
        var families = new ArrayList<Familie>();
        Set<Gemeentecode> gezien = new HashSet<>();
        for (var een : feiten) {
            if (!gezien.contains(een.gemeente())) {
                var leden = herindelingen.familie(Set.of(een.gemeente()));
                gezien.addAll(leden);
                families.add(new Familie(
                        leden.stream()
                                .map(code -> perGemeente.getOrDefault(code, Feiten.geen(code)))
                                .toList(),
                        herindelingen.van(leden),
                        register));
            }
        }
        return families;
    }
}
