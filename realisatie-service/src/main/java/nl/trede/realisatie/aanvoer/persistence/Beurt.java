// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Sees to it that of all replicas one does a thing: a lock in the database that goes with its connection. */
@ApplicationScoped
class Beurt {

    /** Something that can fail in many ways. */
    interface Werk {
        void doe() throws Exception;
    }

    private final DataSource database;

    Beurt(DataSource database) {
        this.database = database;
    }

    /** Does it, unless another does it now. Returns whether it was done here. */
    boolean neem(String wat, Werk werk) throws Exception {
        try (var verbinding = database.getConnection()) {
            if (!vraag(verbinding, "SELECT pg_try_advisory_lock(hashtextextended(?, 0))", wat)) {
                return false;
            }
            try {
                werk.doe();
                return true;
            } finally {
                geefVrij(verbinding, wat);
            }
        }
    }

    /** A connection that cannot give it back must not go back to the pool with it. */
    private static void geefVrij(Connection verbinding, String wat) throws SQLException {
        try {
            vraag(verbinding, "SELECT pg_advisory_unlock(hashtextextended(?, 0))", wat);
        } catch (SQLException e) {
            verbinding.abort(Runnable::run);
        }
    }

    private static boolean vraag(Connection verbinding, String sql, String wat) throws SQLException {
        try (var vraag = verbinding.prepareStatement(sql)) {
            vraag.setString(1, wat);
            try (var rij = vraag.executeQuery()) {
                return rij.next() && rij.getBoolean(1);
            }
        }
    }
}
