// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Openingsstand;

@ApplicationScoped
class OpeningsstandTabel {

    private static final String INSERT =
            """
            INSERT INTO openingsstand (gemeente, versie, halfjaar, saldo, bron, vastgelegd_op)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

    private final Sql sql;

    OpeningsstandTabel(Sql sql) {
        this.sql = sql;
    }

    void schrijf(Collection<Feiten> nieuw) {
        sql.schrijf(INSERT, Feitrij.uit(nieuw, Feiten::openingsstanden), (statement, rij) -> {
            var feit = rij.feit();
            statement.setString(1, rij.gemeente().code());
            statement.setInt(2, feit.versie());
            statement.setString(3, feit.halfjaar().toString());
            statement.setInt(4, feit.saldo().personen());
            statement.setString(5, feit.bron());
            statement.setObject(6, Sql.moment(feit.vastgelegdOp()));
        });
    }

    Map<Gemeentecode, List<Openingsstand>> lees(Collection<Gemeentecode> gemeenten) {
        return Feitrij.perGemeente(sql.lees(
                "SELECT * FROM openingsstand WHERE gemeente = ANY (?) ORDER BY gemeente, versie",
                Sql.codes(gemeenten),
                OpeningsstandTabel::rij));
    }

    private static Feitrij<Openingsstand> rij(ResultSet rij) throws SQLException {
        return new Feitrij<>(
                new Gemeentecode(rij.getString("gemeente")),
                new Openingsstand(
                        Halfjaar.lees(rij.getString("halfjaar")),
                        new Saldo(rij.getInt("saldo")),
                        rij.getString("bron"),
                        rij.getInt("versie"),
                        Sql.moment(rij, "vastgelegd_op")));
    }
}
