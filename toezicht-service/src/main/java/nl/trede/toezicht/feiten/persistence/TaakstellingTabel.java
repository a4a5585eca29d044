// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.feiten.LandelijkeTaakstellingen;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Taakstelling;

/** The versions of the taakstelling, of the gemeenten and of the Rijk. */
@ApplicationScoped
class TaakstellingTabel implements LandelijkeTaakstellingen {

    private static final String INSERT =
            """
            INSERT INTO taakstelling (halfjaar, versie, aantal, soort, datum, bron, vastgelegd_op, gemeente)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";
    private static final String INSERT_LANDELIJK =
            """
            INSERT INTO landelijke_taakstelling (halfjaar, versie, aantal, soort, datum, bron, vastgelegd_op)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

    private final Sql sql;

    TaakstellingTabel(Sql sql) {
        this.sql = sql;
    }

    void schrijf(Collection<Feiten> nieuw) {
        sql.schrijf(INSERT, Feitrij.uit(nieuw, Feiten::taakstellingen), (statement, rij) -> {
            vul(statement, rij.feit());
            statement.setString(8, rij.gemeente().code());
        });
    }

    @Override
    public void schrijf(Taakstelling versie) {
        sql.schrijf(INSERT_LANDELIJK, List.of(versie), TaakstellingTabel::vul);
    }

    Map<Gemeentecode, List<Taakstelling>> lees(Collection<Gemeentecode> gemeenten) {
        return Feitrij.perGemeente(sql.lees(
                "SELECT * FROM taakstelling WHERE gemeente = ANY (?) ORDER BY gemeente, halfjaar, versie",
                Sql.codes(gemeenten),
                rij -> new Feitrij<>(new Gemeentecode(rij.getString("gemeente")), taakstelling(rij))));
    }

    @Override
    public List<Taakstelling> versies(Halfjaar halfjaar) {
        return sql.lees(
                "SELECT * FROM landelijke_taakstelling WHERE halfjaar = ANY (?) ORDER BY versie",
                List.of(halfjaar.toString()),
                TaakstellingTabel::taakstelling);
    }

    private static void vul(PreparedStatement statement, Taakstelling feit) throws SQLException {
        statement.setString(1, feit.halfjaar().toString());
        statement.setInt(2, feit.versie());
        statement.setInt(3, feit.aantal());
        statement.setString(4, feit.soort());
        statement.setObject(5, feit.datum());
        statement.setString(6, feit.bron());
        statement.setObject(7, Sql.moment(feit.vastgelegdOp()));
    }

    private static Taakstelling taakstelling(ResultSet rij) throws SQLException {
        return new Taakstelling(
                Halfjaar.lees(rij.getString("halfjaar")),
                rij.getInt("versie"),
                rij.getInt("aantal"),
                rij.getString("soort"),
                rij.getObject("datum", LocalDate.class),
                rij.getString("bron"),
                Sql.moment(rij, "vastgelegd_op"));
    }
}
