// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import nl.trede.platform.database.AsSystem;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.gemeenteregister.Herindelingen;
import nl.trede.taakstelling.gemeenteregister.Herindelingsmeldingen;
import nl.trede.taakstelling.gemeenteregister.Registermeldingen;
import nl.trede.taakstelling.gemeenteregister.WerkRegisterBij;
import org.jboss.logging.Logger;

/** Takes the shipped register into the database when the service starts; of two that start at once the second waits. */
@ApplicationScoped
class Registerstart {

    private static final Logger LOG = Logger.getLogger(Registerstart.class);

    private final WerkRegisterBij werkRegisterBij;
    private final Herindelingen herindelingen;
    private final Herindelingsmeldingen meldingen;
    private final EntityManager database;

    Registerstart(
            Gemeenten gemeenten,
            Herindelingen herindelingen,
            Registermeldingen registermeldingen,
            Herindelingsmeldingen meldingen,
            EntityManager database) {
        this.werkRegisterBij = new WerkRegisterBij(gemeenten, registermeldingen);
        this.herindelingen = herindelingen;
        this.meldingen = meldingen;
        this.database = database;
    }

    @AsSystem
    @Transactional
    void start(@Observes StartupEvent event) {
        database.createNativeQuery("lock table gemeente in share row exclusive mode")
                .executeUpdate();
        var bestand = Registerbestand.gemeenten();
        var gewijzigd = werkRegisterBij.met(bestand);
        database.flush();
        Registerbestand.herindelingen().stream()
                .filter(een -> herindelingen.waarin(een.opgeheven().get(0)).isEmpty())
                .forEach(een -> {
                    herindelingen.bewaar(een);
                    meldingen.vastgesteld(een);
                });
        namen();
        LOG.infof("Register of %d gemeenten, %d new or changed", bestand.size(), gewijzigd.size());
    }

    private void namen() {
        Registerregels.lees("naamvarianten.csv").forEach(deel -> database.createNativeQuery(
                        "insert into naamvariant (gemeente, naam) values (:code, :naam) on conflict do nothing")
                .setParameter("code", deel[0])
                .setParameter("naam", deel[1])
                .executeUpdate());
    }
}
