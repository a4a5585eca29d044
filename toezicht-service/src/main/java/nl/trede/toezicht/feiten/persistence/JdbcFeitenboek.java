// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.saldo.Feiten;

@ApplicationScoped
class JdbcFeitenboek implements Feitenboek {

    /** In the order of the codes, so that two transactions never wait for each other. */
    private static final String LOCK =
            "SELECT pg_advisory_xact_lock(hashtextextended('feiten ' || code, 0)) FROM unnest(?::text[]) AS code";

    private static final String GEMEENTEN =
            """
            SELECT gemeente FROM openingsstand UNION SELECT gemeente FROM taakstelling
            UNION SELECT gemeente FROM realisatie ORDER BY gemeente""";

    private final Sql sql;
    private final OpeningsstandTabel openingsstanden;
    private final TaakstellingTabel taakstellingen;
    private final RealisatieTabel realisaties;

    JdbcFeitenboek(
            Sql sql,
            OpeningsstandTabel openingsstanden,
            TaakstellingTabel taakstellingen,
            RealisatieTabel realisaties) {
        this.sql = sql;
        this.openingsstanden = openingsstanden;
        this.taakstellingen = taakstellingen;
        this.realisaties = realisaties;
    }

    @Override
    public void vergrendel(Collection<Gemeentecode> gemeenten) {
        sql.lees(LOCK, Sql.codes(gemeenten), rij -> true);
    }

    @Override
    public List<Gemeentecode> gemeenten() {
        return sql.lees(GEMEENTEN, rij -> new Gemeentecode(rij.getString("gemeente")));
    }

    @Override
    public void schrijf(Collection<Feiten> nieuw) {
        openingsstanden.schrijf(nieuw);
        taakstellingen.schrijf(nieuw);
        realisaties.schrijf(nieuw);
    }

    @Override
    public List<Feiten> lees(Collection<Gemeentecode> gemeenten) {
        if (gemeenten.isEmpty()) {
            return List.of();
        }
        var openingen = openingsstanden.lees(gemeenten);
        var taken = taakstellingen.lees(gemeenten);
        var gehuisvest = realisaties.lees(gemeenten);
        var met = new TreeSet<>(openingen.keySet());
        met.addAll(taken.keySet());
        met.addAll(gehuisvest.keySet());
        return met.stream()
                .map(gemeente -> new Feiten(
                        gemeente,
                        openingen.getOrDefault(gemeente, List.of()),
                        taken.getOrDefault(gemeente, List.of()),
                        gehuisvest.getOrDefault(gemeente, List.of())))
                .toList();
    }
}
