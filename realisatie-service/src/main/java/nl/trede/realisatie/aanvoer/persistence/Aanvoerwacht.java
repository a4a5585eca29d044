// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer.persistence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.trede.platform.database.AccessScope;
import nl.trede.realisatie.register.Gemeenten;
import org.jboss.logging.Logger;

/** Looks at the folder and at the addresses, each at its own pace, when they are configured; of all replicas one at a time. */
@ApplicationScoped
class Aanvoerwacht {

    private static final Logger LOG = Logger.getLogger(Aanvoerwacht.class);

    private final AanvoerConfig config;
    private final Beurt beurt;
    private final Gemeenten gemeenten;
    private final Ophaalronde ophaalronde;
    private final Levermappen levermappen;
    private ScheduledExecutorService klok;

    Aanvoerwacht(
            AanvoerConfig config, Beurt beurt, Gemeenten gemeenten, Ophaalronde ophaalronde, Levermappen levermappen) {
        this.config = config;
        this.beurt = beurt;
        this.gemeenten = gemeenten;
        this.ophaalronde = ophaalronde;
        this.levermappen = levermappen;
    }

    void start(@Observes StartupEvent event) {
        klok = Executors.newScheduledThreadPool(2, werk -> {
            var draad = new Thread(werk, "aanvoer");
            draad.setDaemon(true);
            return draad;
        });
        if (config.map().pad().isPresent()) {
            plan(config.map().elke(), "levermap", levermappen::kijk);
        }
        if (!config.ophalen().bronnen().isEmpty()) {
            plan(config.ophalen().kijk(), "ophalen", ophaalronde::kijk);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (klok != null) {
            klok.shutdownNow();
        }
    }

    private void plan(Duration elke, String wat, Beurt.Werk werk) {
        klok.scheduleWithFixedDelay(
                AccessScope.asSystem(() -> doe(wat, werk)), elke.toMillis(), elke.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Before all gemeenten are known right lines would be refused. */
    private void doe(String wat, Beurt.Werk werk) {
        try {
            if (gemeenten.compleet()) {
                beurt.neem(wat, werk);
            }
        } catch (Exception e) {
            LOG.warnf("Looking at %s failed, again shortly: %s", wat, e.getMessage());
        }
    }
}
