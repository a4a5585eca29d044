// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.levering.Regelfout;

/** Where the faults of lines wait until the file is whole: a table {@code inname_fout} of this transaction only. */
final class Foutentabel implements AutoCloseable {

    private static final String TABEL =
            """
            CREATE TEMPORARY TABLE inname_fout (id bigint GENERATED ALWAYS AS IDENTITY, regel integer, veld text, reden text)
                ON COMMIT DROP""";

    private final Connection verbinding;
    private final Batch fouten;

    Foutentabel(Connection verbinding) throws SQLException {
        this.verbinding = verbinding;
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute(TABEL);
        }
        this.fouten = new Batch(verbinding, "INSERT INTO inname_fout (regel, veld, reden) VALUES (?, ?, ?)");
    }

    void weiger(List<Regelfout> regelfouten) {
        regelfouten.forEach(fout -> fouten.voegToe(rij -> {
            rij.setInt(1, fout.regel());
            rij.setString(2, fout.veld());
            rij.setString(3, fout.reden());
        }));
    }

    /** All faults so far are in; what follows can read them. */
    void verstuur() throws SQLException {
        fouten.verstuur();
    }

    /** Puts the faults in the place of those of an earlier time. Returns how many lines have one. */
    int bewaar(UUID levering) throws SQLException {
        fouten.verstuur();
        try (var weg = verbinding.prepareStatement("DELETE FROM regelfout WHERE levering = ?");
                var erin = verbinding.prepareStatement("INSERT INTO regelfout (levering, regel, veld, reden)"
                        + " SELECT ?, regel, veld, reden FROM inname_fout ORDER BY regel, id");
                var tel = verbinding.prepareStatement("SELECT count(DISTINCT regel) FROM inname_fout")) {
            weg.setObject(1, levering);
            weg.executeUpdate();
            erin.setObject(1, levering);
            erin.executeUpdate();
            try (var rij = tel.executeQuery()) {
                rij.next();
                return rij.getInt(1);
            }
        }
    }

    /** The first thousand faults of this time, by line. */
    List<Regelfout> eerste() throws SQLException {
        try (var vraag = verbinding.prepareStatement(
                        "SELECT regel, veld, reden FROM inname_fout ORDER BY regel, id LIMIT "
                                + Leveringsverslag.LANGST);
                var rij = vraag.executeQuery()) {
            var eerste = new ArrayList<Regelfout>();
            while (rij.next()) {
                eerste.add(new Regelfout(rij.getInt(1), rij.getString(2), rij.getString(3)));
            }
            return eerste;
        }
    }

    @Override
    public void close() throws SQLException {
        fouten.close();
    }
}
