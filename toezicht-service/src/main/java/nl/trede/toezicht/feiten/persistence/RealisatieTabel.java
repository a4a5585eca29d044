// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Realisatie;
import nl.trede.toezicht.saldo.Standstatus;
import nl.trede.toezicht.saldo.Waarvan;

@ApplicationScoped
class RealisatieTabel {

    private static final String INSERT =
            """
            INSERT INTO realisatie
                (gemeente, halfjaar, peildatum, versie, gehuisvest, status, waarvan, bron, vastgelegd_op)
            VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?) ON CONFLICT DO NOTHING""";

    private final Sql sql;
    private final Lijsten lijsten;

    RealisatieTabel(Sql sql, Lijsten lijsten) {
        this.sql = sql;
        this.lijsten = lijsten;
    }

    void schrijf(Collection<Feiten> nieuw) {
        sql.schrijf(INSERT, Feitrij.uit(nieuw, Feiten::realisaties), (statement, rij) -> {
            var feit = rij.feit();
            statement.setString(1, rij.gemeente().code());
            statement.setString(2, feit.halfjaar().toString());
            statement.setObject(3, feit.peildatum());
            statement.setInt(4, feit.versie());
            statement.setInt(5, feit.gehuisvest());
            statement.setString(6, feit.status().name());
            statement.setString(7, lijsten.schrijf(feit.waarvan()));
            statement.setString(8, feit.bron());
            statement.setObject(9, Sql.moment(feit.vastgelegdOp()));
        });
    }

    Map<Gemeentecode, List<Realisatie>> lees(Collection<Gemeentecode> gemeenten) {
        return Feitrij.perGemeente(sql.lees(
                "SELECT * FROM realisatie WHERE gemeente = ANY (?) ORDER BY gemeente, halfjaar, peildatum, versie",
                Sql.codes(gemeenten),
                this::rij));
    }

    private Feitrij<Realisatie> rij(ResultSet rij) throws SQLException {
        return new Feitrij<>(
                new Gemeentecode(rij.getString("gemeente")),
                new Realisatie(
                        Halfjaar.lees(rij.getString("halfjaar")),
                        rij.getObject("peildatum", LocalDate.class),
                        rij.getInt("versie"),
                        rij.getInt("gehuisvest"),
                        Standstatus.valueOf(rij.getString("status")),
                        lijsten.lees(rij.getString("waarvan"), Waarvan.class),
                        rij.getString("bron"),
                        Sql.moment(rij, "vastgelegd_op")));
    }
}
