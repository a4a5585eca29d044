// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.ladder.Tredeverloop;

@ApplicationScoped
class BesluitenInDatabase implements Besluiten {

    private final PanacheBesluiten besluiten;
    private final Vastlegging vastlegging;

    BesluitenInDatabase(PanacheBesluiten besluiten, Vastlegging vastlegging) {
        this.besluiten = besluiten;
        this.vastlegging = vastlegging;
    }

    @Override
    public void voegToe(Besluit besluit, String herkenning, String sleutel) {
        var entity = BesluitEntity.van(besluit, vastlegging);
        entity.herkenning = Vastlegging.hash(herkenning);
        entity.sleutel = sleutel;
        besluiten.persist(entity);
    }

    @Override
    public Optional<Besluit> besluit(UUID id) {
        return besluiten.findByIdOptional(id).map(entity -> entity.naarBesluit(vastlegging));
    }

    @Override
    public Tredeverloop verloop(Gemeentecode gemeente) {
        return verlopen(List.of(gemeente)).getOrDefault(gemeente, new Tredeverloop(List.of()));
    }

    @Override
    public Map<Gemeentecode, Tredeverloop> verlopen(Collection<Gemeentecode> gemeenten) {
        var codes = gemeenten.stream().map(Gemeentecode::code).toList();
        Map<Gemeentecode, List<Besluit>> perGemeente = new LinkedHashMap<>();
        if (!codes.isEmpty()) {
            besluiten.list("gemeente in ?1 order by datum, volgnummer", codes).stream()
                    .map(entity -> entity.naarBesluit(vastlegging))
                    .forEach(besluit -> perGemeente
                            .computeIfAbsent(besluit.gemeente(), nieuw -> new ArrayList<>())
                            .add(besluit));
        }
        var verlopen = new HashMap<Gemeentecode, Tredeverloop>();
        perGemeente.forEach((gemeente, alle) -> verlopen.put(gemeente, Tredeverloop.van(alle)));
        return verlopen;
    }

    @Override
    public Optional<Besluit> herkend(Gemeentecode gemeente, String herkenning) {
        return eerste("gemeente = ?1 and herkenning = ?2", gemeente, Vastlegging.hash(herkenning));
    }

    @Override
    public Optional<Besluit> metSleutel(Gemeentecode gemeente, String sleutel) {
        return eerste("gemeente = ?1 and sleutel = ?2", gemeente, sleutel);
    }

    private Optional<Besluit> eerste(String vraag, Gemeentecode gemeente, String waarde) {
        return besluiten
                .find(vraag, gemeente.code(), waarde)
                .firstResultOptional()
                .map(entity -> entity.naarBesluit(vastlegging));
    }
}
