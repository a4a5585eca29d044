// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.herindeling.Herindeling;
import nl.trede.toezicht.herindeling.Herindelingen;
import nl.trede.toezicht.herindeling.Herindelingenboek;
import nl.trede.toezicht.saldo.Halfjaarstand;

/** Says of each herindeling how far it is: gone over, waiting for a verdeelsleutel, or without figures. Changes nothing. */
public class VolgHerindelingen {

    private static final Comparator<Herindelingstand> VOLGORDE = Comparator.comparing(
                    (Herindelingstand stand) -> stand.herindeling().datum())
            .reversed()
            .thenComparing(stand -> stand.herindeling().gemeente());

    private final Herindelingenboek herindelingenboek;
    private final BerekenStanden bereken;

    public VolgHerindelingen(Herindelingenboek herindelingenboek, BerekenStanden bereken) {
        this.herindelingenboek = herindelingenboek;
        this.bereken = bereken;
    }

    /** All, the latest first. */
    public List<Herindelingstand> alle() {
        var alle = herindelingenboek.lees();
        return van(
                alle, alle.alle().stream().map(Herindeling::gemeente).distinct().toList());
    }

    /** That of one gemeente; empty when the register knows no herindeling of it. */
    public Optional<Herindelingstand> van(Gemeentecode gemeente) {
        var alle = herindelingenboek.lees();
        return alle.van(gemeente).map(een -> van(alle, List.of(een.gemeente()))).map(een -> een.get(0));
    }

    private List<Herindelingstand> van(Herindelingen alle, List<Gemeentecode> opgeheven) {
        var standen =
                bereken.bronnen(opgeheven, null).reeksen().alle().stream().collect(groupingBy(Halfjaarstand::gemeente));
        return opgeheven.stream()
                .map(code ->
                        Herindelingstand.van(alle.van(code).orElseThrow(), alle, standen.getOrDefault(code, List.of())))
                .sorted(VOLGORDE)
                .toList();
    }
}
