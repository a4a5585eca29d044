// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Collects rows and sends them a thousand at a time. */
final class Batch implements AutoCloseable {

    /** Fills in one row. */
    interface Rij {
        void vul(PreparedStatement opdracht) throws SQLException;
    }

    private static final int GROOTTE = 1000;

    private final PreparedStatement opdracht;
    private int wachtend;

    Batch(Connection verbinding, String sql) throws SQLException {
        this.opdracht = verbinding.prepareStatement(sql);
    }

    void voegToe(Rij rij) {
        try {
            rij.vul(opdracht);
            opdracht.addBatch();
            if (++wachtend == GROOTTE) {
                verstuur();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not write", e);
        }
    }

    void verstuur() throws SQLException {
        if (wachtend > 0) {
            opdracht.executeBatch();
            wachtend = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        opdracht.close();
    }
}
