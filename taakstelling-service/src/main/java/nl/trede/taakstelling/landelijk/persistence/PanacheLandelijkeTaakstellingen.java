// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.landelijk.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.landelijk.Bekendmaking;
import nl.trede.taakstelling.landelijk.LandelijkeTaakstellingen;
import nl.trede.taakstelling.taakstelling.Regime;
import nl.trede.taakstelling.taakstelling.Taakstellingen;
import nl.trede.taakstelling.taakstelling.Uitkomst;
import nl.trede.taakstelling.taakstelling.Versie;
import nl.trede.taakstelling.taakstelling.Versies;

@ApplicationScoped
class PanacheLandelijkeTaakstellingen implements LandelijkeTaakstellingen {

    private final EntityManager database;
    private final Taakstellingen taakstellingen;
    private final Clock clock;

    PanacheLandelijkeTaakstellingen(EntityManager database, Taakstellingen taakstellingen, Clock clock) {
        this.database = database;
        this.taakstellingen = taakstellingen;
        this.clock = clock;
    }

    @Override
    public Versies vergrendel(Halfjaar halfjaar) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:wat, 0)) as text)")
                .setParameter("wat", "landelijke taakstelling " + halfjaar)
                .getSingleResult();
        return new Versies(LandelijkeTaakstellingEntity.versies(halfjaar).stream()
                .map(LandelijkeTaakstellingEntity::naarVersie)
                .toList());
    }

    @Override
    public Bekendmaking bekendmaking(Halfjaar halfjaar, Versie versie) {
        var rij = LandelijkeTaakstellingEntity.versies(halfjaar)
                .page(versie.versie() - 1, 1)
                .firstResult();
        return new Bekendmaking(rij.staatscourant, rij.minister);
    }

    @Override
    public Regime regime() {
        return taakstellingen.regime();
    }

    @Override
    public void bewaar(Halfjaar halfjaar, Uitkomst.Vastgelegd vastgelegd, Bekendmaking bekendmaking) {
        if (vastgelegd.geldend()) {
            LandelijkeTaakstellingEntity.update("geldend = false where geldend and halfjaar = ?1", halfjaar.toString());
        }
        var rij = LandelijkeTaakstellingEntity.van(halfjaar, vastgelegd.versie());
        rij.staatscourant = bekendmaking.staatscourant();
        rij.minister = bekendmaking.minister();
        rij.geldend = vastgelegd.geldend();
        rij.vastgelegdOp = clock.instant();
        rij.persist();
    }
}
