// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.trede.realisatie.levering.Inzending;
import org.jboss.logging.Logger;

/**
 * Which leveringen are in hand now, in all replicas. A levering is one transaction, of which others see nothing until it ends; so once a second what takes
 * longer than that is written beside it.
 */
@ApplicationScoped
public class Voortgangen {

    /**
     * A levering in hand.
     *
     * @param bytes read so far
     * @param regels read so far
     * @param vergelijkt whether the file is whole and is held against what is known
     */
    public record Lopend(
            Instant begonnenOp,
            Inzending.Kanaal kanaal,
            String bron,
            String bestandsnaam,
            long bytes,
            int regels,
            boolean vergelijkt) {}

    private static final Logger LOG = Logger.getLogger(Voortgangen.class);
    private static final Duration LEVEND = Duration.ofSeconds(15);
    private static final String SCHRIJF =
            """
            INSERT INTO lopende_inname (id, begonnen_op, bijgewerkt_op, kanaal, bron, bestandsnaam, bytes, regels, vergelijkt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET bijgewerkt_op = excluded.bijgewerkt_op, bytes = excluded.bytes,
                regels = excluded.regels, vergelijkt = excluded.vergelijkt""";

    private final DataSource database;
    private final Clock clock;
    private final Set<LopendeInname> hier = ConcurrentHashMap.newKeySet();
    private ScheduledExecutorService klok;

    Voortgangen(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        klok = Executors.newSingleThreadScheduledExecutor(werk -> {
            var draad = new Thread(werk, "voortgang");
            draad.setDaemon(true);
            return draad;
        });
        klok.scheduleWithFixedDelay(this::schrijf, 1, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        if (klok != null) {
            klok.shutdownNow();
        }
    }

    /** Closed when the levering ends, however it ends. */
    LopendeInname begin(Inzending inzending) {
        var nieuw = new LopendeInname(inzending, clock.instant(), this::weg);
        hier.add(nieuw);
        return nieuw;
    }

    /** Those that showed a sign of life lately, the oldest first. */
    public List<Lopend> lopend() {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement(
                        """
                        SELECT begonnen_op, kanaal, bron, bestandsnaam, bytes, regels, vergelijkt FROM lopende_inname
                        WHERE bijgewerkt_op > ? ORDER BY begonnen_op, id""")) {
            vraag.setObject(1, nu().minus(LEVEND));
            var gevonden = new ArrayList<Lopend>();
            for (var rij = vraag.executeQuery(); rij.next(); ) {
                gevonden.add(new Lopend(
                        rij.getObject(1, OffsetDateTime.class).toInstant(),
                        Inzending.Kanaal.valueOf(rij.getString(2)),
                        rij.getString(3),
                        rij.getString(4),
                        rij.getLong(5),
                        rij.getInt(6),
                        rij.getBoolean(7)));
            }
            return gevonden;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read what is in hand", e);
        }
    }

    private void schrijf() {
        try {
            for (var een : hier) {
                schrijf(een);
            }
        } catch (SQLException | RuntimeException e) {
            LOG.debugf("Progress not written, again in a second: %s", e.getMessage());
        }
    }

    private void schrijf(LopendeInname een) throws SQLException {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.prepareStatement(SCHRIJF)) {
            opdracht.setObject(1, een.id());
            opdracht.setObject(2, een.begonnenOp().atOffset(ZoneOffset.UTC));
            opdracht.setObject(3, nu());
            opdracht.setString(4, een.inzending().afzender().kanaal().name());
            opdracht.setString(5, een.inzending().bron());
            opdracht.setString(6, een.inzending().bestandsnaam());
            opdracht.setLong(7, een.bytes());
            opdracht.setInt(8, een.regels());
            opdracht.setBoolean(9, een.isVergelijkt());
            opdracht.executeUpdate();
            een.geschreven();
        }
    }

    private void weg(LopendeInname een) {
        hier.remove(een);
        if (een.isGeschreven()) {
            klok.execute(() -> verwijder(een));
        }
    }

    /** With what a process that died left behind. */
    private void verwijder(LopendeInname een) {
        try (var verbinding = database.getConnection();
                var opdracht =
                        verbinding.prepareStatement("DELETE FROM lopende_inname WHERE id = ? OR bijgewerkt_op < ?")) {
            opdracht.setObject(1, een.id());
            opdracht.setObject(2, nu().minusDays(1));
            opdracht.executeUpdate();
        } catch (SQLException e) {
            LOG.debugf("Progress not taken away: %s", e.getMessage());
        }
    }

    private OffsetDateTime nu() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
