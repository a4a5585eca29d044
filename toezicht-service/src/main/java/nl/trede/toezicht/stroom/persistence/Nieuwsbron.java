// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.stroom.persistence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import nl.trede.toezicht.stroom.Luisteraar;
import nl.trede.toezicht.stroom.Nieuws;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Listens to the database and passes on what it tells, over one connection. When that breaks it listens anew and says that something may have been
 * missed.
 */
@ApplicationScoped
public class Nieuwsbron {

    private static final Logger LOG = Logger.getLogger(Nieuwsbron.class);
    private static final int WACHT_MILLIS = 1_000;
    private static final int VERZAMEL_MILLIS = 200;
    private static final int RUST_MILLIS = 2_000;

    private final DataSource database;
    private final Set<Luisteraar> luisteraars = ConcurrentHashMap.newKeySet();
    private final Clock clock;
    private volatile boolean actief;
    private volatile Instant laatste;
    private Thread draad;

    Nieuwsbron(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.laatste = clock.instant();
    }

    void start(@Observes StartupEvent event) {
        actief = true;
        draad = new Thread(this::luister, "nieuws");
        draad.setDaemon(true);
        draad.start();
    }

    void stop(@Observes ShutdownEvent event) {
        actief = false;
        luisteraars.forEach(Luisteraar::einde);
        luisteraars.clear();
        if (draad != null) {
            draad.interrupt();
        }
    }

    /** From now on, until {@link #zonder}. */
    public void met(Luisteraar luisteraar) {
        luisteraars.add(luisteraar);
    }

    public void zonder(Luisteraar luisteraar) {
        luisteraars.remove(luisteraar);
    }

    /** When the last change was heard, or since when is listened. */
    public Instant laatste() {
        return laatste;
    }

    private void luister() {
        var onderbroken = false;
        while (actief) {
            try (var verbinding = database.getConnection()) {
                try (var opdracht = verbinding.createStatement()) {
                    opdracht.execute("LISTEN trede_nieuws");
                }
                if (onderbroken) {
                    meld(Set.of());
                }
                onderbroken = true;
                try {
                    geefDoor(verbinding.unwrap(PGConnection.class));
                } finally {
                    verbinding.abort(Runnable::run); // back in the pool it would go on listening
                }
            } catch (SQLException | RuntimeException e) {
                LOG.debugf("Not listening to changes, again shortly: %s", e.getMessage());
                rust(RUST_MILLIS);
            }
        }
    }

    private void geefDoor(PGConnection verbinding) throws SQLException {
        while (actief) {
            var meldingen = verbinding.getNotifications(WACHT_MILLIS);
            if (meldingen != null && meldingen.length > 0) {
                var nieuws = new LinkedHashSet<Nieuws>();
                for (var melding : meldingen) {
                    Nieuws.lees(melding.getParameter()).ifPresent(nieuws::add);
                }
                if (!nieuws.isEmpty()) {
                    meld(nieuws);
                }
                rust(VERZAMEL_MILLIS); // what comes in a stream is told in a few times
            }
        }
    }

    private void meld(Set<Nieuws> nieuws) {
        laatste = clock.instant();
        for (var luisteraar : luisteraars) {
            try {
                luisteraar.hoor(nieuws);
            } catch (RuntimeException e) {
                LOG.debugf("A listener did not hear: %s", e.getMessage());
            }
        }
    }

    private static void rust(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
