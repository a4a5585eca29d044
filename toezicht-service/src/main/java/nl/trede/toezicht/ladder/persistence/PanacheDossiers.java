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
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.ladder.Beoordeling;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Dossiers;
import nl.trede.toezicht.ladder.Tredeverloop;

@ApplicationScoped
class PanacheDossiers implements Dossiers {

    private final PanacheBeoordelingen beoordelingen;
    private final PanacheBesluiten besluiten;
    private final Vastlegging vastlegging;

    PanacheDossiers(PanacheBeoordelingen beoordelingen, PanacheBesluiten besluiten, Vastlegging vastlegging) {
        this.beoordelingen = beoordelingen;
        this.besluiten = besluiten;
        this.vastlegging = vastlegging;
    }

    @Override
    public void voegToe(Beoordeling beoordeling) {
        beoordelingen.persist(BeoordelingEntity.van(beoordeling, vastlegging));
    }

    @Override
    public Optional<Beoordeling> beoordeling(UUID id) {
        return beoordelingen.findByIdOptional(id).map(entity -> entity.naarBeoordeling(vastlegging));
    }

    @Override
    public List<Beoordeling> beoordelingen(Gemeentecode gemeente, int vanaf, int hoeveel) {
        return beoordelingen
                .find("gemeente = ?1 order by volgnummer desc", gemeente.code())
                .range(vanaf, vanaf + hoeveel - 1)
                .list()
                .stream()
                .map(entity -> entity.naarBeoordeling(vastlegging))
                .toList();
    }

    @Override
    public long aantalBeoordelingen(Gemeentecode gemeente) {
        return beoordelingen.count("gemeente = ?1", gemeente.code());
    }

    @Override
    public Optional<Beoordeling> nieuwste(Gemeentecode gemeente, Halfjaar halfjaar) {
        return beoordelingen
                .find("gemeente = ?1 and halfjaar = ?2 order by volgnummer desc", gemeente.code(), halfjaar.toString())
                .firstResultOptional()
                .map(entity -> entity.naarBeoordeling(vastlegging));
    }

    @Override
    public void voegToe(Besluit besluit, String herkenning, String sleutel) {
        var entity = BesluitEntity.van(besluit, vastlegging);
        entity.herkenning = Vastlegging.hash(herkenning);
        entity.sleutel = sleutel;
        besluiten.persist(entity);
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
