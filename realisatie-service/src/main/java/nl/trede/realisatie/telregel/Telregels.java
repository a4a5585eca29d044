// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.telregel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import nl.trede.begrippen.Provinciecode;

/** The table of rules for counting; for each kind, provincie and day at most one row holds. */
public final class Telregels {

    private final List<Telregel> alle;
    private final Map<String, List<Telregel>> perSoort = new HashMap<>();

    /** @throws IllegalArgumentException with a Dutch reason when two rows of one kind and provincie hold on one day */
    public Telregels(Collection<Telregel> regels) {
        this.alle = List.copyOf(regels);
        for (var regel : alle) {
            var eerdere = perSoort.computeIfAbsent(regel.soort(), soort -> new ArrayList<>());
            eerdere.stream()
                    .filter(ander -> Objects.equals(ander.provincie(), regel.provincie()) && ander.overlapt(regel))
                    .findFirst()
                    .ifPresent(ander -> {
                        throw new IllegalArgumentException("twee telregels voor %s%s gelden op dezelfde dag"
                                .formatted(regel.soort(), regel.provincie() == null ? "" : " in " + regel.provincie()));
                    });
            eerdere.add(regel);
        }
    }

    /** All rows, in the order of the files. */
    public List<Telregel> alle() {
        return alle;
    }

    /** Whether any row is about this kind. */
    public boolean kent(String soort) {
        return perSoort.containsKey(soort);
    }

    /** The kinds, in the order of the alphabet. */
    public Collection<String> soorten() {
        return new TreeSet<>(perSoort.keySet());
    }

    /** Which gemeente counts does not differ between provincies: it follows from the row of the country, or else the first of the kind. */
    public Telregel.Plaats plaats(String soort) {
        var regels = perSoort.getOrDefault(soort, List.of());
        return regels.stream()
                .filter(regel -> regel.provincie() == null)
                .findFirst()
                .or(() -> regels.stream().findFirst())
                .map(Telregel::gemeente)
                .orElse(Telregel.Plaats.GEMEENTE);
    }

    /** The row of the provincie, else that of the country; empty when neither has one for that day. */
    public Optional<Telregel> geldend(String soort, Provinciecode provincie, LocalDate dag) {
        Telregel landelijk = null;
        for (var regel : perSoort.getOrDefault(soort, List.of())) {
            if (!regel.geldt(dag)) {
                continue;
            }
            if (regel.provincie() == null) {
                landelijk = regel;
            } else if (regel.provincie().equals(provincie)) {
                return Optional.of(regel);
            }
        }
        return Optional.ofNullable(landelijk);
    }
}
