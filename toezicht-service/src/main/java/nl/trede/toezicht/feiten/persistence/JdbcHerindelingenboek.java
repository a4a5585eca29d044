// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.herindeling.Herindeling;
import nl.trede.toezicht.herindeling.Herindelingen;
import nl.trede.toezicht.herindeling.Herindelingenboek;
import nl.trede.toezicht.herindeling.Opvolger;
import nl.trede.toezicht.herindeling.Verdeelsleutel;

@ApplicationScoped
class JdbcHerindelingenboek implements Herindelingenboek {

    private static final String INSERT_HERINDELING =
            """
            INSERT INTO herindeling (gemeente, datum, opvolgers, bron, vastgelegd_op)
            VALUES (?, ?, ?::jsonb, ?, ?) ON CONFLICT DO NOTHING""";
    private static final String INSERT_SLEUTEL =
            """
            INSERT INTO verdeelsleutel (gemeente, versie, opvolgers, datum, motivering, vastgelegd_op)
            VALUES (?, ?, ?::jsonb, ?, ?, ?) ON CONFLICT DO NOTHING""";

    private final Sql sql;
    private final Lijsten lijsten;

    JdbcHerindelingenboek(Sql sql, Lijsten lijsten) {
        this.sql = sql;
        this.lijsten = lijsten;
    }

    @Override
    public Herindelingen lees() {
        return new Herindelingen(
                sql.lees("SELECT * FROM herindeling ORDER BY gemeente, vastgelegd_op", this::herindeling),
                sql.lees("SELECT * FROM verdeelsleutel ORDER BY gemeente, versie", this::sleutel));
    }

    @Override
    public void schrijf(Herindeling herindeling) {
        sql.schrijf(INSERT_HERINDELING, List.of(herindeling), (statement, feit) -> {
            statement.setString(1, feit.gemeente().code());
            statement.setObject(2, feit.datum());
            statement.setString(3, lijsten.schrijf(feit.opvolgers()));
            statement.setString(4, feit.bron());
            statement.setObject(5, Sql.moment(feit.vastgelegdOp()));
        });
    }

    @Override
    public void schrijf(Verdeelsleutel sleutel) {
        sql.schrijf(INSERT_SLEUTEL, List.of(sleutel), (statement, feit) -> {
            statement.setString(1, feit.gemeente().code());
            statement.setInt(2, feit.versie());
            statement.setString(3, lijsten.schrijf(feit.opvolgers()));
            statement.setObject(4, feit.datum());
            statement.setString(5, feit.motivering());
            statement.setObject(6, Sql.moment(feit.vastgelegdOp()));
        });
    }

    private Herindeling herindeling(ResultSet rij) throws SQLException {
        return new Herindeling(
                new Gemeentecode(rij.getString("gemeente")),
                rij.getObject("datum", LocalDate.class),
                lijsten.lees(rij.getString("opvolgers"), Opvolger.class),
                rij.getString("bron"),
                Sql.moment(rij, "vastgelegd_op"));
    }

    private Verdeelsleutel sleutel(ResultSet rij) throws SQLException {
        return new Verdeelsleutel(
                new Gemeentecode(rij.getString("gemeente")),
                rij.getInt("versie"),
                lijsten.lees(rij.getString("opvolgers"), Opvolger.class),
                rij.getObject("datum", LocalDate.class),
                rij.getString("motivering"),
                Sql.moment(rij, "vastgelegd_op"));
    }
}
