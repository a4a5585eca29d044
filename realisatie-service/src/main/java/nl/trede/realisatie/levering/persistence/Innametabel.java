// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.trede.realisatie.levering.Leveringsregel;
import nl.trede.realisatie.realisatie.persistence.Waarvan;

/** Where the lines of a file wait until it is whole: a table of this transaction only. */
final class Innametabel implements AutoCloseable {

    /** Of no collation of its own, so that the indexes on figures can be used. */
    static final String TABEL =
            """
            CREATE TEMPORARY TABLE inname_regel (regel integer, gemeente text, halfjaar text,
                peildatum date, gehuisvest integer, status text, waarvan text) ON COMMIT DROP""";

    private final Connection verbinding;
    private final Batch regels;

    Innametabel(Connection verbinding) throws SQLException {
        this.verbinding = verbinding;
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute(TABEL);
        }
        this.regels = new Batch(verbinding, "INSERT INTO inname_regel VALUES (?, ?, ?, ?, ?, ?, ?)");
    }

    void neem(Leveringsregel regel) {
        regels.voegToe(rij -> {
            var cijfer = regel.melding().cijfer();
            rij.setInt(1, regel.melding().regel());
            rij.setString(2, regel.gemeente().code());
            rij.setString(3, regel.halfjaar().toString());
            rij.setObject(4, regel.melding().peildatum());
            rij.setInt(5, cijfer.gehuisvest());
            rij.setString(6, cijfer.status().name());
            rij.setString(7, Waarvan.tekst(cijfer.waarvan()));
        });
    }

    /** All lines are in; what follows can read them. */
    void sluit() throws SQLException {
        regels.verstuur();
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute("ANALYZE inname_regel");
        }
    }

    /** First and last peildatum of the lines that could be right; null when there are none. */
    LocalDate[] peildata() throws SQLException {
        try (var vraag = verbinding.prepareStatement("SELECT min(peildatum), max(peildatum) FROM inname_regel");
                var rij = vraag.executeQuery()) {
            rij.next();
            return new LocalDate[] {rij.getObject(1, LocalDate.class), rij.getObject(2, LocalDate.class)};
        }
    }

    @Override
    public void close() throws SQLException {
        regels.close();
    }
}
