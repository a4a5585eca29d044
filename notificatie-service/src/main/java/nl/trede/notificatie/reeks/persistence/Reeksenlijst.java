// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.reeks.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.notificatie.reeks.Brievenreeks;
import nl.trede.notificatie.reeks.Reeksdeel;
import nl.trede.notificatie.reeks.Voortgang;

/** Lists runs and their letters, straight from SQL. */
@ApplicationScoped
public class Reeksenlijst {

    /** A run with how far it is. */
    public record Regel(Brievenreeks reeks, Voortgang voortgang) {}

    /** One page of the runs, newest first. */
    public record Pagina(List<Regel> reeksen, long totaal) {}

    /** One page of the letters of a run, in order. */
    public record Delen(List<Reeksdeel> delen, long totaal) {}

    private final EntityManager database;

    Reeksenlijst(EntityManager database) {
        this.database = database;
    }

    /** @param pagina from 1 */
    public Pagina lijst(int pagina, int grootte) {
        var alle = ReeksEntity.<ReeksEntity>find("order by begonnen desc, id");
        var totaal = alle.count();
        var reeksen = alle.page(pagina - 1, grootte).stream()
                .map(ReeksEntity::naarReeks)
                .toList();
        var voortgang = voortgang(reeksen.stream().map(Brievenreeks::id).toList());
        return new Pagina(
                reeksen.stream()
                        .map(reeks -> new Regel(reeks, voortgang.getOrDefault(reeks.id(), new Voortgang(0, 0, 0))))
                        .toList(),
                totaal);
    }

    @SuppressWarnings("unchecked") // several columns
    private Map<UUID, Voortgang> voortgang(List<UUID> reeksen) {
        var perReeks = new HashMap<UUID, Voortgang>();
        if (!reeksen.isEmpty()) {
            var rijen = (List<Object[]>) database.createNativeQuery(
                            """
                            SELECT reeks, count(*), count(*) FILTER (WHERE toestand = 'GEDAAN'),
                            count(*) FILTER (WHERE toestand = 'NIET_GEDAAN')
                            FROM reeksdeel WHERE reeks IN (:reeksen) GROUP BY reeks""")
                    .setParameter("reeksen", reeksen)
                    .getResultList();
            rijen.forEach(rij -> perReeks.put(
                    (UUID) rij[0],
                    new Voortgang(
                            ((Number) rij[1]).intValue(), ((Number) rij[2]).intValue(), ((Number) rij[3]).intValue())));
        }
        return perReeks;
    }

    /**
     * @param toestand null for all
     * @param pagina from 1
     */
    @SuppressWarnings("unchecked") // several columns
    public Delen delen(UUID reeks, Reeksdeel.Toestand toestand, int pagina, int grootte) {
        var waar = " FROM reeksdeel WHERE reeks = :reeks AND (:elke OR toestand = :toestand)";
        var totaal = (Number) met(database.createNativeQuery("SELECT count(*)" + waar), reeks, toestand)
                .getSingleResult();
        var rijen = (List<Object[]>) met(
                        database.createNativeQuery("SELECT nummer, gemeente, naam, brief, toestand, reden" + waar
                                + " ORDER BY nummer LIMIT :grootte OFFSET :begin"),
                        reeks,
                        toestand)
                .setParameter("grootte", grootte)
                .setParameter("begin", (pagina - 1) * grootte)
                .getResultList();
        return new Delen(
                rijen.stream()
                        .map(rij -> new Reeksdeel(
                                reeks,
                                ((Number) rij[0]).intValue(),
                                (String) rij[1],
                                (String) rij[2],
                                (UUID) rij[3],
                                Reeksdeel.Toestand.valueOf((String) rij[4]),
                                (String) rij[5]))
                        .toList(),
                totaal.longValue());
    }

    private static jakarta.persistence.Query met(
            jakarta.persistence.Query vraag, UUID reeks, Reeksdeel.Toestand toestand) {
        return vraag.setParameter("reeks", reeks)
                .setParameter("elke", toestand == null)
                .setParameter("toestand", toestand == null ? "" : toestand.name());
    }
}
