// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.trede.realisatie.levering.Leveringsverslag;

/** What the figures do not show of lines: the first thousand of a file. */
final class Opmerkingen {

    private record Opmerking(int regel, String tekst) {}

    private final List<Opmerking> eerste = new ArrayList<>();

    void neem(int regel, String tekst) {
        if (eerste.size() < Leveringsverslag.LANGST) {
            eerste.add(new Opmerking(regel, tekst));
        }
    }

    /** In the place of those of an earlier time. */
    void bewaar(Connection verbinding, UUID levering) throws SQLException {
        try (var weg = verbinding.prepareStatement("DELETE FROM opmerking WHERE levering = ?");
                var erin = new Batch(verbinding, "INSERT INTO opmerking (levering, regel, tekst) VALUES (?, ?, ?)")) {
            weg.setObject(1, levering);
            weg.executeUpdate();
            eerste.forEach(een -> erin.voegToe(rij -> {
                rij.setObject(1, levering);
                rij.setInt(2, een.regel());
                rij.setString(3, een.tekst());
            }));
            erin.verstuur();
        }
    }
}
