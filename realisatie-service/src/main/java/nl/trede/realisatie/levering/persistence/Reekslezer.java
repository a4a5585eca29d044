// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.realisatie.levering.Werkblad.Reeks;
import nl.trede.realisatie.levering.Werkblad.Reekssleutel;
import nl.trede.realisatie.realisatie.Cijfer;
import nl.trede.realisatie.realisatie.Grondslag;
import nl.trede.realisatie.realisatie.Melding;
import nl.trede.realisatie.realisatie.Realisatiestatus;
import nl.trede.realisatie.realisatie.Versie;
import nl.trede.realisatie.realisatie.persistence.Waarvan;

/**
 * Walks through the waiting lines and the known figures side by side, both by gemeente and halfjaar, with a window on
 * each: two queries whatever the number of lines, and never more than a few hundred rows in memory.
 */
final class Reekslezer implements AutoCloseable {

    private static final String REGELS =
            """
            SELECT i.gemeente, i.halfjaar, i.peildatum, i.gehuisvest, i.status, i.waarvan, i.regel,
                ?::boolean AND NOT EXISTS (SELECT FROM regelfout f WHERE f.levering = ? AND f.regel = i.regel)
            FROM inname_regel i
            ORDER BY i.gemeente COLLATE "C", i.halfjaar COLLATE "C", i.peildatum, i.regel""";
    static final String BEKEND =
            """
            SELECT r.gemeente, r.halfjaar, r.peildatum, r.gehuisvest, r.status, r.waarvan, r.versie, r.grondslag
            FROM realisatie r JOIN (SELECT DISTINCT gemeente, halfjaar FROM inname_regel) i
                ON r.gemeente = i.gemeente AND r.halfjaar = i.halfjaar
            WHERE r.geldend OR r.grondslag = 'HUISVESTINGEN'
            ORDER BY r.gemeente COLLATE "C", r.halfjaar COLLATE "C" """;
    private static final int VENSTER = 500;

    private final PreparedStatement vraagRegels;
    private final PreparedStatement vraagBekend;
    private ResultSet regels;
    private ResultSet bekend;

    /** @param eerder the levering that brought the same file before, all lines of it but the refused ones are done; null when there is none */
    Reekslezer(Connection verbinding, UUID eerder) throws SQLException {
        vraagRegels = verbinding.prepareStatement(REGELS);
        vraagRegels.setBoolean(1, eerder != null);
        vraagRegels.setObject(2, eerder, Types.OTHER);
        vraagRegels.setFetchSize(VENSTER);
        vraagBekend = verbinding.prepareStatement(BEKEND);
        vraagBekend.setFetchSize(VENSTER);
    }

    void perReeks(BiConsumer<Reekssleutel, Reeks> verwerking) throws SQLException {
        regels = volgende(vraagRegels.executeQuery());
        bekend = volgende(vraagBekend.executeQuery());
        while (regels != null) {
            var gemeente = regels.getString(1);
            var halfjaar = regels.getString(2);
            var sleutel = new Reekssleutel(new Gemeentecode(gemeente), Halfjaar.lees(halfjaar));
            var reeks = new Regels(gemeente, halfjaar);
            verwerking.accept(sleutel, new Reeks(bekend(gemeente, halfjaar), reeks));
            reeks.forEachRemaining(over -> {});
        }
    }

    private List<Versie> bekend(String gemeente, String halfjaar) throws SQLException {
        var versies = new ArrayList<Versie>();
        while (is(bekend, gemeente, halfjaar)) {
            versies.add(new Versie(
                    bekend.getObject(3, LocalDate.class),
                    bekend.getInt(7),
                    cijfer(bekend),
                    Grondslag.valueOf(bekend.getString(8))));
            bekend = volgende(bekend);
        }
        return versies;
    }

    private static Cijfer cijfer(ResultSet rij) throws SQLException {
        return new Cijfer(rij.getInt(4), Realisatiestatus.valueOf(rij.getString(5)), Waarvan.lees(rij.getString(6)));
    }

    private static boolean is(ResultSet rij, String gemeente, String halfjaar) throws SQLException {
        return rij != null
                && rij.getString(1).equals(gemeente)
                && rij.getString(2).equals(halfjaar);
    }

    private static ResultSet volgende(ResultSet rijen) throws SQLException {
        return rijen.next() ? rijen : null;
    }

    @Override
    public void close() throws SQLException {
        vraagRegels.close();
        vraagBekend.close();
    }

    /** The waiting lines of one gemeente and halfjaar. */
    private final class Regels implements Iterator<Reeks.Regel> {

        private final String gemeente;
        private final String halfjaar;

        Regels(String gemeente, String halfjaar) {
            this.gemeente = gemeente;
            this.halfjaar = halfjaar;
        }

        @Override
        public boolean hasNext() {
            try {
                return is(regels, gemeente, halfjaar);
            } catch (SQLException e) {
                throw new IllegalStateException("Could not read lines", e);
            }
        }

        @Override
        public Reeks.Regel next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                var melding = new Melding(regels.getInt(7), regels.getObject(3, LocalDate.class), cijfer(regels));
                var regel = new Reeks.Regel(melding, regels.getBoolean(8));
                regels = volgende(regels);
                return regel;
            } catch (SQLException e) {
                throw new IllegalStateException("Could not read lines", e);
            }
        }
    }
}
