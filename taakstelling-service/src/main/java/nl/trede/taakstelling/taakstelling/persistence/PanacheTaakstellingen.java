// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.taakstelling.Taakstellingen;
import nl.trede.taakstelling.taakstelling.Uitkomst;
import nl.trede.taakstelling.taakstelling.Versies;

@ApplicationScoped
class PanacheTaakstellingen implements Taakstellingen {

    private final EntityManager database;
    private final Clock clock;

    PanacheTaakstellingen(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Versies vergrendel(Halfjaar halfjaar, Gemeentecode gemeente) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:wat, 0)) as text)")
                .setParameter("wat", "taakstelling " + halfjaar + " " + gemeente)
                .getSingleResult();
        return new Versies(TaakstellingEntity.versies(halfjaar, gemeente).stream()
                .map(TaakstellingEntity::naarVersie)
                .toList());
    }

    @Override
    public void bewaar(Halfjaar halfjaar, Gemeentecode gemeente, Uitkomst.Vastgelegd vastgelegd) {
        if (vastgelegd.geldend()) {
            TaakstellingEntity.update(
                    "geldend = false where geldend and halfjaar = ?1 and gemeente = ?2",
                    halfjaar.toString(),
                    gemeente.code());
        }
        var rij = TaakstellingEntity.van(halfjaar, gemeente, vastgelegd.versie());
        rij.geldend = vastgelegd.geldend();
        rij.vastgelegdOp = clock.instant();
        rij.persist();
    }
}
