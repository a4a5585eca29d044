// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The bytes of a file, in pieces. */
final class Bestandsdelen {

    private final Connection verbinding;
    private final UUID levering;
    private int aantal;

    Bestandsdelen(Connection verbinding, UUID levering) {
        this.verbinding = verbinding;
        this.levering = levering;
    }

    void voegToe(byte[] inhoud) {
        try (var opdracht = verbinding.prepareStatement("INSERT INTO bestandsdeel VALUES (?, ?, ?)")) {
            opdracht.setObject(1, levering);
            opdracht.setInt(2, aantal++);
            opdracht.setBytes(3, inhoud);
            opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not keep the file", e);
        }
    }

    /** The file is known already: its pieces are not kept twice. */
    void verwijder() throws SQLException {
        if (aantal > 0) {
            try (var opdracht = verbinding.prepareStatement("DELETE FROM bestandsdeel WHERE levering = ?")) {
                opdracht.setObject(1, levering);
                opdracht.executeUpdate();
            }
        }
    }

    /** Writes the file as it came, a piece at a time. */
    static void schrijf(DataSource database, UUID levering, OutputStream naar) throws IOException {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement(
                        "SELECT inhoud FROM bestandsdeel WHERE levering = ? AND volgnummer = ?")) {
            vraag.setObject(1, levering);
            var deel = true;
            for (int volgnummer = 0; deel; volgnummer++) {
                vraag.setInt(2, volgnummer);
                try (var rij = vraag.executeQuery()) {
                    deel = rij.next();
                    if (deel) {
                        naar.write(rij.getBytes(1));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the file", e);
        }
    }
}
