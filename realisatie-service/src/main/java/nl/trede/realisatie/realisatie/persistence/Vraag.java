// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A question to the database that grows with its filters; what is asked is never part of its text. */
public final class Vraag {

    /** Makes a view of a row. */
    public interface Lezer<T> {
        T lees(ResultSet rij) throws SQLException;
    }

    /** One page, and how many rows there are in all. */
    public record Pagina<T>(List<T> rijen, long totaal) {}

    private final StringBuilder uit;
    private final List<Object> waarden = new ArrayList<>();
    private String vooraf = "";
    private int voorafgaand;

    /** @param uit from FROM on, with a WHERE */
    public Vraag(String uit, Object... waarden) {
        this.uit = new StringBuilder(uit);
        this.waarden.addAll(List.of(waarden));
    }

    /** Puts a WITH before it. */
    public Vraag vooraf(String met, Object... waardenErvan) {
        vooraf = met + vooraf;
        waarden.addAll(voorafgaand, List.of(waardenErvan));
        voorafgaand += waardenErvan.length;
        return this;
    }

    /** Asks only for rows of which this holds too. */
    public Vraag en(String voorwaarde, Object... waardenErvan) {
        uit.append(" AND ").append(voorwaarde);
        waarden.addAll(List.of(waardenErvan));
        return this;
    }

    /** Goes on with this. */
    public Vraag erachter(String vervolg, Object... waardenErvan) {
        uit.append(vervolg);
        waarden.addAll(List.of(waardenErvan));
        return this;
    }

    /** All rows. */
    public <T> List<T> lijst(DataSource database, String kolommen, String volgorde, Lezer<T> lezer) {
        return lees(database, kolommen + " " + uit + " " + volgorde, lezer);
    }

    /** A part of the rows, and the count of all: two queries. */
    public <T> Pagina<T> pagina(
            DataSource database, String kolommen, String volgorde, Lezer<T> lezer, int overslaan, int hoogstens) {
        var totaal = aantal(database);
        return new Pagina<>(deel(database, kolommen, volgorde, lezer, overslaan, hoogstens), totaal);
    }

    /** A part of the rows. */
    public <T> List<T> deel(
            DataSource database, String kolommen, String volgorde, Lezer<T> lezer, int overslaan, int hoogstens) {
        return lijst(database, kolommen, volgorde + " LIMIT " + hoogstens + " OFFSET " + overslaan, lezer);
    }

    /** How many rows there are in all. */
    public long aantal(DataSource database) {
        return lees(database, "SELECT count(*) " + uit, rij -> rij.getLong(1)).get(0);
    }

    private <T> List<T> lees(DataSource database, String sql, Lezer<T> lezer) {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement(vooraf + sql)) {
            vul(vraag);
            try (var rij = vraag.executeQuery()) {
                var rijen = new ArrayList<T>();
                while (rij.next()) {
                    rijen.add(lezer.lees(rij));
                }
                return rijen;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read", e);
        }
    }

    private void vul(PreparedStatement vraag) throws SQLException {
        for (int i = 0; i < waarden.size(); i++) {
            var waarde = waarden.get(i);
            vraag.setObject(i + 1, waarde instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : waarde);
        }
    }
}
