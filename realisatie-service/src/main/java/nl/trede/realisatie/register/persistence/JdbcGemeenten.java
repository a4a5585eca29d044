// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.register.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import javax.sql.DataSource;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.realisatie.register.Gemeente;
import nl.trede.realisatie.register.Gemeenten;
import nl.trede.realisatie.register.Register;

@ApplicationScoped
class JdbcGemeenten implements Gemeenten {

    private static final String BEWAAR =
            """
            INSERT INTO gemeente (code, naam, provincie, geldig_van, geldig_tot, register_omvang, gemeld_op)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET naam = excluded.naam, provincie = excluded.provincie,
                geldig_van = excluded.geldig_van, geldig_tot = excluded.geldig_tot,
                register_omvang = excluded.register_omvang, gemeld_op = excluded.gemeld_op
            WHERE gemeente.gemeld_op <= excluded.gemeld_op""";

    private final DataSource database;

    JdbcGemeenten(DataSource database) {
        this.database = database;
    }

    @Override
    public Register register() {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement(
                        "SELECT code, naam, provincie, geldig_van, geldig_tot FROM gemeente");
                var rij = vraag.executeQuery()) {
            var gemeenten = new ArrayList<Gemeente>();
            while (rij.next()) {
                gemeenten.add(gemeente(rij));
            }
            return new Register(gemeenten);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the register", e);
        }
    }

    @Override
    public boolean compleet() {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement(
                        "SELECT count(*) >= coalesce(max(register_omvang), 1) FROM gemeente");
                var rij = vraag.executeQuery()) {
            return rij.next() && rij.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the register", e);
        }
    }

    @Override
    public void bewaar(Gemeente gemeente, int registerOmvang, Instant gemeldOp) {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.prepareStatement(BEWAAR)) {
            opdracht.setString(1, gemeente.code().code());
            opdracht.setString(2, gemeente.naam());
            opdracht.setString(3, gemeente.provincie().code());
            opdracht.setObject(4, gemeente.geldigVan());
            opdracht.setObject(5, gemeente.geldigTot());
            opdracht.setInt(6, registerOmvang);
            opdracht.setObject(7, gemeldOp.atOffset(ZoneOffset.UTC));
            opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not write the register", e);
        }
    }

    private static Gemeente gemeente(ResultSet rij) throws SQLException {
        return new Gemeente(
                new Gemeentecode(rij.getString(1)),
                rij.getString(2),
                new Provinciecode(rij.getString(3)),
                rij.getObject(4, LocalDate.class),
                rij.getObject(5, LocalDate.class));
    }
}
