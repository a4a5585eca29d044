// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.betwisting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/** Each step of each betwisting, kept as it was told; any order, twice or late gives the same. */
@ApplicationScoped
public class Betwistingen {

    private static final Instant OOIT = Instant.parse("9999-01-01T00:00:00Z");
    private static final String INSERT =
            """
            INSERT INTO betwisting (betwisting, versie, gemeente, halfjaar, peildatum, indiener, aantal, cijfer, status, gewijzigd_op)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";
    private static final String SELECT =
            """
            SELECT * FROM (
                SELECT DISTINCT ON (betwisting) * FROM betwisting WHERE gemeente = ANY (?) AND gewijzigd_op <= ?
                ORDER BY betwisting, versie DESC) laatste
            ORDER BY halfjaar, peildatum, gewijzigd_op, betwisting""";

    /**
     * How a betwisting stood after a step. Numbers are persons.
     *
     * @param aantal what the indiener says
     * @param cijfer the figure when it was disputed
     */
    public record Rij(
            UUID betwisting,
            int versie,
            Gemeentecode gemeente,
            Halfjaar halfjaar,
            LocalDate peildatum,
            String indiener,
            int aantal,
            int cijfer,
            String status,
            Instant gewijzigdOp) {

        static Rij van(ResultSet rij) throws SQLException {
            return new Rij(
                    rij.getObject("betwisting", UUID.class),
                    rij.getInt("versie"),
                    new Gemeentecode(rij.getString("gemeente")),
                    Halfjaar.lees(rij.getString("halfjaar")),
                    rij.getObject("peildatum", LocalDate.class),
                    rij.getString("indiener"),
                    rij.getInt("aantal"),
                    rij.getInt("cijfer"),
                    rij.getString("status"),
                    rij.getObject("gewijzigd_op", OffsetDateTime.class).toInstant());
        }

        /** Dutch, for people; a status that came later into the contract reads as it is. */
        public String woord() {
            return status.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }

        /** Dutch, for people. */
        public String door() {
            return "de " + indiener.toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final DataSource database;

    Betwistingen(DataSource database) {
        this.database = database;
    }

    public void schrijf(Rij stap) {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.prepareStatement(INSERT)) {
            vul(opdracht, stap);
            opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not write a betwisting", e);
        }
    }

    /**
     * The last step of each, by halfjaar and peildatum: one query.
     *
     * @param bekendOp null: as they are now; else as they were at that moment
     */
    public List<Rij> van(Collection<Gemeentecode> gemeenten, Instant bekendOp) {
        var codes = gemeenten.stream().map(Gemeentecode::code).toArray();
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement(SELECT)) {
            vraag.setArray(1, verbinding.createArrayOf("text", codes));
            vraag.setObject(2, (bekendOp == null ? OOIT : bekendOp).atOffset(ZoneOffset.UTC));
            try (var rij = vraag.executeQuery()) {
                var gevonden = new ArrayList<Rij>();
                while (rij.next()) {
                    gevonden.add(Rij.van(rij));
                }
                return gevonden;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read betwistingen", e);
        }
    }

    private static void vul(PreparedStatement opdracht, Rij stap) throws SQLException {
        opdracht.setObject(1, stap.betwisting);
        opdracht.setInt(2, stap.versie);
        opdracht.setString(3, stap.gemeente.code());
        opdracht.setString(4, stap.halfjaar.toString());
        opdracht.setObject(5, stap.peildatum);
        opdracht.setString(6, stap.indiener);
        opdracht.setInt(7, stap.aantal);
        opdracht.setInt(8, stap.cijfer);
        opdracht.setString(9, stap.status);
        opdracht.setObject(10, stap.gewijzigdOp.atOffset(ZoneOffset.UTC));
    }
}
