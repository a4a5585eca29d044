// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.kennis;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Feitverschil;
import nl.trede.toezicht.register.Gemeente;

/** Lays the beoordelingen of a list beside what is known now, each as {@link nl.trede.toezicht.beoordeling.ToetsActualiteit} does. Reads once. */
public class ToetsVoorstellen {

    private final Kennisbron bron;
    private final Beleidskaders kaders;

    public ToetsVoorstellen(Kennisbron bron, Beleidskaders kaders) {
        this.bron = bron;
        this.kaders = kaders;
    }

    /**
     * By the id of the beoordeling; an empty list for one that is not outdated.
     *
     * @param gemeenten that the beoordelingen are about; others are not looked at
     * @param bekendOp as it was to be seen at that moment; null = as it is now
     * @param nu the moment of the question
     */
    public Map<UUID, List<Feitverschil>> verschillen(
            Collection<Beoordeling> beoordelingen, Collection<Gemeente> gemeenten, Instant bekendOp, Instant nu) {
        var nodig = beoordelingen.stream().map(Beoordeling::gemeente).distinct().toList();
        if (nodig.isEmpty()) {
            return Map.of();
        }
        Map<Gemeentecode, Proefoordeel> per = bron
                .zonderVoorstellen(gemeenten.stream()
                        .filter(gemeente -> nodig.contains(gemeente.code()))
                        .toList())
                .stream()
                .collect(toMap(
                        kennis -> kennis.gemeente().code(),
                        kennis -> new Proefoordeel(kennis.bekendOp(bekendOp), kaders)));
        var moment = bekendOp == null ? nu : bekendOp;
        return beoordelingen.stream()
                .collect(toMap(Beoordeling::id, een -> per.get(een.gemeente()).verschillen(een, moment)));
    }
}
