// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.realisatie.Signaal;
import nl.trede.realisatie.realisatie.Signalering;

/** Keeps what deserves a look, but for what only a repetition says; holds the first for the report. */
final class Signaalopslag implements AutoCloseable {

    private static final String NIEUW =
            """
            INSERT INTO signalering (levering, regel, gemeente, halfjaar, peildatum, soort, uitleg)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private final Batch batch;
    private final UUID levering;
    private final List<Signalering> eerste = new ArrayList<>();
    private int aantal;
    private int bewaard;

    Signaalopslag(Connection verbinding, UUID levering) throws SQLException {
        this.batch = new Batch(verbinding, NIEUW);
        this.levering = levering;
    }

    void neem(Signalering signalering) {
        aantal++;
        if (eerste.size() < Leveringsverslag.LANGST) {
            eerste.add(signalering);
        }
        if (signalering.soort() != Signaal.INMIDDELS_ANDERS) {
            bewaard++;
            batch.voegToe(rij -> {
                rij.setObject(1, levering);
                rij.setInt(2, signalering.regel());
                rij.setString(3, signalering.gemeente().code());
                rij.setString(4, signalering.halfjaar().toString());
                rij.setObject(5, signalering.peildatum());
                rij.setString(6, signalering.soort().name());
                rij.setString(7, signalering.uitleg());
            });
        }
    }

    /** What was pointed out this time. */
    Bestandsontvangst.Signalen alle() {
        return new Bestandsontvangst.Signalen(aantal, bewaard, eerste);
    }

    void verstuur() throws SQLException {
        batch.verstuur();
    }

    @Override
    public void close() throws SQLException {
        batch.close();
    }
}
