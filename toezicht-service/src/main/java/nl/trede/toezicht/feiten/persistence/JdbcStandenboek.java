// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.feiten.Standenboek;
import nl.trede.toezicht.feiten.Standversie;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Herkomst;
import nl.trede.toezicht.saldo.Overgang;
import nl.trede.toezicht.saldo.Standstatus;
import nl.trede.toezicht.saldo.Waarvan;

@ApplicationScoped
class JdbcStandenboek implements Standenboek {

    private static final String UPSERT =
            """
            INSERT INTO stand (gemeente, halfjaar, versie, vervallen, beginsaldo, taakstelling, gehuisvest, saldo,
                peildatum, status, bron, opeenvolgend_gemist, waarvan, herkomst, ontbreekt, bronnen, overgenomen,
                overgangen)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?::jsonb)
            ON CONFLICT (gemeente, halfjaar) DO UPDATE SET
                (versie, vervallen, beginsaldo, taakstelling, gehuisvest, saldo, peildatum, status, bron,
                    opeenvolgend_gemist, waarvan, herkomst, ontbreekt, bronnen, overgenomen, overgangen)
                = (excluded.versie, excluded.vervallen, excluded.beginsaldo, excluded.taakstelling,
                    excluded.gehuisvest, excluded.saldo, excluded.peildatum, excluded.status, excluded.bron,
                    excluded.opeenvolgend_gemist, excluded.waarvan, excluded.herkomst, excluded.ontbreekt,
                    excluded.bronnen, excluded.overgenomen, excluded.overgangen)""";

    private final Sql sql;
    private final Lijsten lijsten;

    JdbcStandenboek(Sql sql, Lijsten lijsten) {
        this.sql = sql;
        this.lijsten = lijsten;
    }

    @Override
    public List<Standversie> lees(Collection<Gemeentecode> gemeenten) {
        return gemeenten.isEmpty()
                ? List.of()
                : sql.lees(
                        "SELECT * FROM stand WHERE gemeente = ANY (?) ORDER BY gemeente, halfjaar",
                        Sql.codes(gemeenten),
                        this::versie);
    }

    @Override
    public List<Standversie> alle() {
        return sql.lees("SELECT * FROM stand ORDER BY gemeente, halfjaar", this::versie);
    }

    @Override
    public void schrijf(Collection<Standversie> standen) {
        sql.schrijf(UPSERT, standen, this::vul);
    }

    private void vul(PreparedStatement statement, Standversie versie) throws SQLException {
        var stand = versie.stand();
        statement.setString(1, stand.gemeente().code());
        statement.setString(2, stand.halfjaar().toString());
        statement.setInt(3, versie.versie());
        statement.setBoolean(4, versie.vervallen());
        statement.setInt(5, stand.beginsaldo().personen());
        statement.setInt(6, stand.taakstelling());
        statement.setInt(7, stand.gehuisvest());
        statement.setInt(8, stand.saldo().personen());
        statement.setObject(9, stand.peildatum(), Types.DATE);
        statement.setString(10, stand.status().name());
        statement.setString(11, stand.bron());
        statement.setInt(12, stand.opeenvolgendGemist());
        statement.setString(13, lijsten.schrijf(stand.waarvan()));
        statement.setString(14, lijsten.schrijf(stand.achterstandNaarHerkomst()));
        statement.setString(15, lijsten.schrijf(stand.ontbreekt()));
        statement.setString(16, lijsten.schrijf(stand.bronnen()));
        statement.setInt(17, stand.overgenomen());
        statement.setString(18, lijsten.schrijf(stand.overgangen()));
    }

    private Standversie versie(ResultSet rij) throws SQLException {
        var stand = new Halfjaarstand(
                new Gemeentecode(rij.getString("gemeente")),
                Halfjaar.lees(rij.getString("halfjaar")),
                new Saldo(rij.getInt("beginsaldo")),
                rij.getInt("overgenomen"),
                rij.getInt("taakstelling"),
                rij.getInt("gehuisvest"),
                rij.getObject("peildatum", LocalDate.class),
                Standstatus.valueOf(rij.getString("status")),
                rij.getString("bron"),
                lijsten.lees(rij.getString("waarvan"), Waarvan.class),
                lijsten.lees(rij.getString("herkomst"), Herkomst.class),
                rij.getInt("opeenvolgend_gemist"),
                lijsten.lees(rij.getString("overgangen"), Overgang.class),
                lijsten.lees(rij.getString("ontbreekt"), String.class),
                lijsten.lees(rij.getString("bronnen"), String.class));
        return new Standversie(stand, rij.getInt("versie"), rij.getBoolean("vervallen"));
    }
}
