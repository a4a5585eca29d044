// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.taakstelling.gemeenteregister.Herindeling;
import nl.trede.taakstelling.gemeenteregister.Herindelingen;
import nl.trede.taakstelling.gemeenteregister.Overgang;

@ApplicationScoped
class PanacheHerindelingen implements Herindelingen {

    @Override
    public Optional<Herindeling> waarin(Gemeentecode opgeheven) {
        List<OvergangEntity> rijen = OvergangEntity.list("van = ?1 order by naar", opgeheven.code());
        return rijen.stream()
                .findFirst()
                .map(rij -> new Herindeling(
                        rij.datum,
                        rijen.stream().map(OvergangEntity::naarOvergang).toList(),
                        rij.bron));
    }

    @Override
    public void vergrendel() {
        OvergangEntity.getEntityManager()
                .createNativeQuery("lock table gemeente in share row exclusive mode")
                .executeUpdate();
    }

    @Override
    public List<Overgang> overgangen() {
        return OvergangEntity.<OvergangEntity>listAll().stream()
                .map(OvergangEntity::naarOvergang)
                .toList();
    }

    @Override
    public void bewaar(Herindeling herindeling) {
        herindeling.overgangen().forEach(overgang -> OvergangEntity.getEntityManager()
                .merge(OvergangEntity.van(herindeling, overgang)));
    }
}
