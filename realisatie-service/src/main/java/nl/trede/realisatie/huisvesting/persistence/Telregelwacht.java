// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting.persistence;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import javax.sql.DataSource;
import nl.trede.platform.database.AsSystem;
import nl.trede.realisatie.telregel.Telregelboek;
import org.jboss.logging.Logger;

/** Says at the start that the telregels are others than at the start before, since what was taken in was counted by those. */
@ApplicationScoped
class Telregelwacht {

    private static final Logger LOG = Logger.getLogger(Telregelwacht.class);
    private static final String NIEUW =
            """
            INSERT INTO telregeltabel (sha256, vanaf) SELECT ?, ?
            WHERE (SELECT sha256 FROM telregeltabel ORDER BY id DESC LIMIT 1) IS DISTINCT FROM ?""";

    private final DataSource database;
    private final Telregelboek telregels;
    private final Clock clock;

    Telregelwacht(DataSource database, Telregelboek telregels, Clock clock) {
        this.database = database;
        this.telregels = telregels;
        this.clock = clock;
    }

    @AsSystem
    @Transactional
    void start(@Observes StartupEvent event) {
        if (isNieuw(telregels.telregels().alle().toString())) {
            LOG.warn(
                    "The telregels changed. What was taken in before was counted by the earlier ones; "
                            + "GET /realisatie/v1/telregels/hertelling says what would count otherwise now, and how to count it again.");
        }
    }

    /** Whether they differ from those before, and there is something that was counted by those. */
    boolean isNieuw(String tabel) {
        var hash = hash(tabel);
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.prepareStatement(NIEUW);
                var vraag = verbinding.prepareStatement("SELECT EXISTS (SELECT FROM huisvesting)")) {
            opdracht.setString(1, hash);
            opdracht.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            opdracht.setString(3, hash);
            if (opdracht.executeUpdate() == 0) {
                return false;
            }
            try (var rij = vraag.executeQuery()) {
                return rij.next() && rij.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not note the telregels", e);
        }
    }

    private static String hash(String tekst) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
