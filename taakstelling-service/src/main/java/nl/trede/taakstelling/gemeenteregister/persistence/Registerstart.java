// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.gemeenteregister.Registermeldingen;
import nl.trede.taakstelling.gemeenteregister.WerkRegisterBij;
import org.jboss.logging.Logger;

/** Takes the shipped register into the database when the service starts; of two that start at once the second waits. */
@ApplicationScoped
class Registerstart {

    private static final Logger LOG = Logger.getLogger(Registerstart.class);

    private final WerkRegisterBij werkRegisterBij;
    private final EntityManager database;

    Registerstart(Gemeenten gemeenten, Registermeldingen meldingen, EntityManager database) {
        this.werkRegisterBij = new WerkRegisterBij(gemeenten, meldingen);
        this.database = database;
    }

    @Transactional
    void start(@Observes StartupEvent event) {
        database.createNativeQuery("lock table gemeente in share row exclusive mode")
                .executeUpdate();
        var bestand = Registerbestand.lees();
        var gewijzigd = werkRegisterBij.met(bestand);
        LOG.infof("Register of %d gemeenten, %d new or changed", bestand.size(), gewijzigd.size());
    }
}
