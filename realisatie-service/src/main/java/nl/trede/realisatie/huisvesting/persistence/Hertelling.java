// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.trede.realisatie.huisvesting.Telling;
import nl.trede.realisatie.register.Gemeenten;
import nl.trede.realisatie.register.Register;
import nl.trede.realisatie.telregel.Telregelboek;

/** Which huisvestingen were counted by telregels that have changed since. Changes nothing. */
@ApplicationScoped
public class Hertelling {

    private static final String GELDEND =
            """
            SELECT id, gemeente, koppelgemeente, datum, aantal, soort, telt_voor FROM huisvesting h
            WHERE gemeente IS NOT NULL AND vervallen_op IS NULL AND NOT EXISTS (SELECT FROM huisvesting n WHERE n.betreft = h.id)
            ORDER BY ontvangst, regel""";
    private static final int BATCH = 2_000;

    /**
     * A huisvesting that the telregels of now count otherwise. Null for a gemeente: it does not count.
     *
     * @param bezwaar Dutch, why it cannot be counted again; null when it can
     */
    public record Rij(
            String id,
            String gemeente,
            String koppelgemeente,
            LocalDate datum,
            int aantal,
            String soort,
            String teltVoor,
            String zouTellenVoor,
            String bezwaar) {}

    private final DataSource database;
    private final Gemeenten gemeenten;
    private final Telregelboek telregels;

    Hertelling(DataSource database, Gemeenten gemeenten, Telregelboek telregels) {
        this.database = database;
        this.gemeenten = gemeenten;
        this.telregels = telregels;
    }

    /** Tells each in the order in which they came, in constant memory. */
    public void anders(Consumer<Rij> ontvanger) {
        var telling = new Telling(telregels.telregels());
        var register = gemeenten.register();
        try (var verbinding = database.getConnection()) {
            verbinding.setAutoCommit(false);
            try (var vraag = verbinding.prepareStatement(GELDEND)) {
                vraag.setFetchSize(BATCH);
                try (var rij = vraag.executeQuery()) {
                    while (rij.next()) {
                        vergelijk(rij, telling, register, ontvanger);
                    }
                }
            } finally {
                verbinding.rollback();
                verbinding.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read huisvestingen", e);
        }
    }

    private static void vergelijk(ResultSet rij, Telling telling, Register register, Consumer<Rij> ontvanger)
            throws SQLException {
        var gemeente = register.zoek(rij.getString("gemeente")).orElseThrow();
        var koppeling = rij.getString("koppelgemeente");
        var gekoppeld = koppeling == null ? null : register.zoek(koppeling).orElseThrow();
        var datum = rij.getObject("datum", LocalDate.class);
        var uitkomst = telling.van(rij.getString("soort"), gemeente, gekoppeld, datum);
        var voor = uitkomst.voor() == null ? null : uitkomst.voor().code();
        var nu = rij.getString("telt_voor");
        if (uitkomst.bezwaar() != null || !Objects.equals(voor, nu)) {
            ontvanger.accept(new Rij(
                    rij.getString("id"),
                    gemeente.code().code(),
                    koppeling,
                    datum,
                    rij.getInt("aantal"),
                    rij.getString("soort"),
                    nu,
                    voor,
                    uitkomst.bezwaar()));
        }
    }
}
