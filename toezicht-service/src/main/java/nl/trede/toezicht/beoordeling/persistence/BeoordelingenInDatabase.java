// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Beoordelingen;
import nl.trede.toezicht.ladder.persistence.Vastlegging;

@ApplicationScoped
class BeoordelingenInDatabase implements Beoordelingen {

    private final PanacheBeoordelingen beoordelingen;
    private final Vastlegging vastlegging;

    BeoordelingenInDatabase(PanacheBeoordelingen beoordelingen, Vastlegging vastlegging) {
        this.beoordelingen = beoordelingen;
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
    public List<Beoordeling> van(Gemeentecode gemeente, int vanaf, int hoeveel) {
        return beoordelingen
                .find("gemeente = ?1 order by volgnummer desc", gemeente.code())
                .range(vanaf, vanaf + hoeveel - 1)
                .list()
                .stream()
                .map(entity -> entity.naarBeoordeling(vastlegging))
                .toList();
    }

    @Override
    public long aantal(Gemeentecode gemeente) {
        return beoordelingen.count("gemeente = ?1", gemeente.code());
    }

    @Override
    public Optional<Beoordeling> nieuwste(Gemeentecode gemeente, Halfjaar halfjaar) {
        return beoordelingen
                .find("gemeente = ?1 and halfjaar = ?2 order by volgnummer desc", gemeente.code(), halfjaar.toString())
                .firstResultOptional()
                .map(entity -> entity.naarBeoordeling(vastlegging));
    }
}
