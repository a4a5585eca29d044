// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.taakstelling.circulaire.Optelling;

/** Holds the lines of an annex against what is known now; the number of queries is the same for any file. */
record Vergelijking(Connection verbinding, CirculaireView circulaire) {

    private static final String VERSCHIL =
            """
            with verschil as (
                select c.regel, 0 as volgnummer, c.gemeente, c.aantal, nu.aantal as vorig_aantal, c.formule, null as veld, null as reden,
                    case when nu.aantal = c.aantal or exists (
                            select 1 from taakstelling t
                            where t.halfjaar = o.halfjaar and t.gemeente = c.gemeente and t.aantal = c.aantal
                                and t.soort = o.soort and t.datum = o.datum and t.bron = o.bron) then 'ONGEWIJZIGD'
                        when nu.aantal is null then 'NIEUW'
                        else 'GEWIJZIGD' end as uitslag
                from circulaire o
                join circulairecijfer c on c.circulaire = o.id
                left join taakstelling nu on nu.geldend and nu.halfjaar = o.halfjaar and nu.gemeente = c.gemeente
                where o.id = ?
                union all
                select regel, volgnummer, gemeente, null, null, false, veld, reden, 'GEWEIGERD'
                from circulairefout where circulaire = ?)
            """;

    private static final String PAGINA =
            """
            select v.*, g.naam, (
                select x.grond from vrijstelling x
                where x.gemeente = v.gemeente and v.aantal is not null and x.vanaf <= ? and coalesce(x.einde, x.tot, 'infinity') > ?
                order by x.vanaf desc limit 1) as vrijstelling
            from verschil v left join gemeente g on g.code = v.gemeente
            where cast(? as text) is null or uitslag = ? order by regel, volgnummer limit ? offset ?""";

    Verschillen.Telling telling() throws SQLException {
        try (var vraag = vraag("select uitslag, count(distinct regel) from verschil group by uitslag")) {
            var aantallen = new TreeMap<String, Long>();
            for (var rij = vraag.executeQuery(); rij.next(); ) {
                aantallen.put(rij.getString(1), rij.getLong(2));
            }
            return new Verschillen.Telling(
                    aantallen.getOrDefault("NIEUW", 0L),
                    aantallen.getOrDefault("GEWIJZIGD", 0L),
                    aantallen.getOrDefault("ONGEWIJZIGD", 0L),
                    aantallen.getOrDefault("GEWEIGERD", 0L));
        }
    }

    long aantal(Verschil.Soort soort) throws SQLException {
        try (var vraag = vraag("select count(*) from verschil where cast(? as text) is null or uitslag = ?")) {
            vraag.setString(3, naam(soort));
            vraag.setString(4, naam(soort));
            var rij = vraag.executeQuery();
            rij.next();
            return rij.getLong(1);
        }
    }

    List<Verschil> pagina(Verschil.Soort soort, int hoogstens, int vanaf) throws SQLException {
        try (var vraag = vraag(PAGINA)) {
            vraag.setObject(3, circulaire.halfjaar().eersteDag());
            vraag.setObject(4, circulaire.halfjaar().eersteDag());
            vraag.setString(5, naam(soort));
            vraag.setString(6, naam(soort));
            vraag.setInt(7, hoogstens);
            vraag.setInt(8, vanaf);
            var rijen = new ArrayList<Verschil>();
            for (var rij = vraag.executeQuery(); rij.next(); ) {
                rijen.add(verschil(rij));
            }
            return rijen;
        }
    }

    /** The numbers that would be recorded, in persons. */
    Map<Gemeentecode, Integer> teDoen() throws SQLException {
        try (var vraag = vraag("select gemeente, aantal from verschil where uitslag in ('NIEUW', 'GEWIJZIGD')")) {
            var aantallen = new HashMap<Gemeentecode, Integer>();
            for (var rij = vraag.executeQuery(); rij.next(); ) {
                aantallen.put(new Gemeentecode(rij.getString(1)), rij.getInt(2));
            }
            return aantallen;
        }
    }

    /** Codes that the file names, also on refused lines. */
    List<String> genoemd() throws SQLException {
        try (var vraag = vraag("select distinct gemeente from verschil where gemeente is not null")) {
            var codes = new ArrayList<String>();
            for (var rij = vraag.executeQuery(); rij.next(); ) {
                codes.add(rij.getString(1));
            }
            return codes;
        }
    }

    Integer totaalregel() throws SQLException {
        return getal("totaalregel from circulaire where id = ?", circulaire.id());
    }

    Optelling optelling() throws SQLException {
        try (var vraag = vraag("select coalesce(sum(aantal), 0) from verschil")) {
            var rij = vraag.executeQuery();
            rij.next();
            return new Optelling(
                    rij.getLong(1),
                    getal("totaal_aantal from circulaire where id = ?", circulaire.id()),
                    getal(
                            "aantal from landelijke_taakstelling where geldend and halfjaar = ?",
                            circulaire.halfjaar().toString()));
        }
    }

    private Integer getal(String wat, Object van) throws SQLException {
        try (var vraag = verbinding.prepareStatement("select " + wat)) {
            vraag.setObject(1, van);
            var rij = vraag.executeQuery();
            return rij.next() ? rij.getObject(1, Integer.class) : null;
        }
    }

    private PreparedStatement vraag(String sql) throws SQLException {
        var vraag = verbinding.prepareStatement(VERSCHIL + sql);
        vraag.setObject(1, circulaire.id());
        vraag.setObject(2, circulaire.id());
        return vraag;
    }

    private static Verschil verschil(ResultSet rij) throws SQLException {
        return new Verschil(
                rij.getInt("regel"),
                Verschil.Soort.valueOf(rij.getString("uitslag")),
                rij.getString("gemeente"),
                rij.getString("naam"),
                rij.getObject("aantal", Integer.class),
                rij.getObject("vorig_aantal", Integer.class),
                rij.getBoolean("formule"),
                rij.getString("vrijstelling"),
                rij.getString("veld"),
                rij.getString("reden"));
    }

    private static String naam(Verschil.Soort soort) {
        return soort == null ? null : soort.name();
    }
}
