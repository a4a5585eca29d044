// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The addresses of the configuration beside what came of them. */
@ApplicationScoped
public class Ophalingen {

    private final AanvoerConfig config;
    private final Ophaalronde ronde;

    Ophalingen(AanvoerConfig config, Ophaalronde ronde) {
        this.config = config;
        this.ronde = ronde;
    }

    /** The watched folder; null when none is. */
    public String map() {
        return config.map().pad().orElse(null);
    }

    /** By name. */
    public List<OphalingView> alle() {
        Map<String, OphalingEntity> rijen = OphalingEntity.<OphalingEntity>listAll().stream()
                .collect(Collectors.toMap(rij -> rij.naam, Function.identity()));
        return new TreeMap<>(config.ophalen().bronnen())
                .entrySet().stream()
                        .map(een -> OphalingView.van(een.getKey(), een.getValue(), rijen.get(een.getKey())))
                        .toList();
    }

    /** Fetches at the next round; false when there is no such address. */
    public boolean meteen(String naam) {
        if (!config.ophalen().bronnen().containsKey(naam)) {
            return false;
        }
        ronde.nu(naam);
        return true;
    }
}
