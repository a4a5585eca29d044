// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import nl.trede.begrippen.Gemeentecode;

/** A few lines around JDBC: facts and standen come by the hundred, in one statement each. Joins the running transaction. */
@ApplicationScoped
class Sql {

    /** Fills a statement. */
    interface Vulling<T> {
        void vul(PreparedStatement statement, T waarde) throws SQLException;
    }

    /** Reads a row. */
    interface Rij<T> {
        T lees(ResultSet rij) throws SQLException;
    }

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** One batch; nothing when there are no values. */
    <T> void schrijf(String sql, Collection<T> waarden, Vulling<T> vulling) {
        if (waarden.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var waarde : waarden) {
                vulling.vul(statement, waarde);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not write: " + sql, e);
        }
    }

    <T> List<T> lees(String sql, Rij<T> rij) {
        return lees(sql, null, rij);
    }

    /** @param sql has one parameter, an array of texts */
    <T> List<T> lees(String sql, Collection<String> teksten, Rij<T> rij) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            if (teksten != null) {
                statement.setArray(1, connection.createArrayOf("text", teksten.toArray()));
            }
            var gevonden = new ArrayList<T>();
            try (var rijen = statement.executeQuery()) {
                while (rijen.next()) {
                    gevonden.add(rij.lees(rijen));
                }
            }
            return gevonden;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read: " + sql, e);
        }
    }

    static List<String> codes(Collection<Gemeentecode> gemeenten) {
        return gemeenten.stream().sorted().map(Gemeentecode::code).toList();
    }

    static OffsetDateTime moment(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static Instant moment(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, OffsetDateTime.class).toInstant();
    }
}
