// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.provinciewijziging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.taakstelling.provinciewijziging.Provinciewijziging;
import nl.trede.taakstelling.provinciewijziging.Provinciewijzigingen;

@ApplicationScoped
class PanacheProvinciewijzigingen implements Provinciewijzigingen {

    private final EntityManager database;
    private final Clock clock;

    PanacheProvinciewijzigingen(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Provinciewijziging> vergrendel(Gemeentecode gemeente) {
        database.createNativeQuery("lock table gemeente in share row exclusive mode")
                .executeUpdate();
        return ProvinciewijzigingEntity.<ProvinciewijzigingEntity>list(
                        "gemeente = ?1 and vervangenOp is null order by datum", gemeente.code())
                .stream()
                .map(ProvinciewijzigingEntity::naarWijziging)
                .toList();
    }

    @Override
    public void bewaar(Provinciewijziging wijziging) {
        var nu = clock.instant();
        ProvinciewijzigingEntity.update(
                "vervangenOp = ?1 where gemeente = ?2 and datum = ?3 and vervangenOp is null",
                nu,
                wijziging.gemeente().code(),
                wijziging.datum());
        var rij = ProvinciewijzigingEntity.van(wijziging);
        rij.vastgelegdOp = nu;
        rij.persist();
    }
}
