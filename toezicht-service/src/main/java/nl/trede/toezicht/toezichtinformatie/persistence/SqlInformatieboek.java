// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.toezichtinformatie.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.saldo.Standen;
import nl.trede.toezicht.termijn.Feestdagen;
import nl.trede.toezicht.toezichtinformatie.Informatieberichten;
import nl.trede.toezicht.toezichtinformatie.Informatieboek;
import nl.trede.toezicht.toezichtinformatie.Toezichtinformatie;
import nl.trede.toezicht.toezichtinformatie.Verzoek;
import nl.trede.toezicht.toezichtinformatie.VraagInformatie;

@ApplicationScoped
class SqlInformatieboek implements Informatieboek {

    private final EntityManager database;

    SqlInformatieboek(EntityManager database) {
        this.database = database;
    }

    record Rij(UUID id, String gemeente, String halfjaar, LocalDate uiterlijk, LocalDate vervallenOp) {
        Verzoek naarVerzoek() {
            return new Verzoek(id, new Gemeentecode(gemeente), Halfjaar.lees(halfjaar), uiterlijk, vervallenOp);
        }
    }

    @Override
    public void voegToe(Toezichtinformatie informatie) {
        database.persist(ToezichtinformatieEntity.van(informatie));
    }

    @Override
    public List<Toezichtinformatie> van(Gemeentecode gemeente) {
        return ToezichtinformatieEntity.<ToezichtinformatieEntity>list(
                        "gemeente = ?1 order by halfjaar, ontvangenOp, vastgelegdOp", gemeente.code())
                .stream()
                .map(ToezichtinformatieEntity::naarInformatie)
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked") // the query was made for this record
    public List<Verzoek> verzoeken(Gemeentecode gemeente) {
        List<Rij> rijen = database.createNativeQuery(
                        """
                        SELECT id, gemeente, halfjaar, uiterlijk, vervallen_op FROM toezichtinformatieverzoek
                        WHERE gemeente = :gemeente ORDER BY halfjaar""",
                        Rij.class)
                .setParameter("gemeente", gemeente.code())
                .getResultList();
        return rijen.stream().map(Rij::naarVerzoek).toList();
    }

    @Override
    @SuppressWarnings("unchecked") // the query was made for this record
    public List<Verzoek> vraag(Collection<Gemeentecode> gemeenten, Halfjaar halfjaar, LocalDate uiterlijk, Instant nu) {
        if (gemeenten.isEmpty()) {
            return List.of();
        }
        List<Rij> rijen = database.createNativeQuery(
                        """
                        INSERT INTO toezichtinformatieverzoek (id, gemeente, halfjaar, uiterlijk, vastgelegd_op)
                        SELECT gen_random_uuid(), code, :halfjaar, :uiterlijk, :nu FROM unnest(cast(:codes AS text[])) code
                        ON CONFLICT (gemeente, halfjaar) DO UPDATE SET vervallen_op = NULL
                            WHERE toezichtinformatieverzoek.vervallen_op IS NOT NULL
                        RETURNING id, gemeente, halfjaar, uiterlijk, vervallen_op""",
                        Rij.class)
                .setParameter("halfjaar", halfjaar.toString())
                .setParameter("uiterlijk", uiterlijk)
                .setParameter("nu", nu)
                .setParameter("codes", codes(gemeenten))
                .getResultList();
        return rijen.stream().map(Rij::naarVerzoek).toList();
    }

    @Override
    public void vervalt(Collection<Gemeentecode> gemeenten, Halfjaar halfjaar, LocalDate dag) {
        if (gemeenten.isEmpty()) {
            return;
        }
        database.createNativeQuery(
                        """
                        UPDATE toezichtinformatieverzoek SET vervallen_op = :dag
                        WHERE halfjaar = :halfjaar AND gemeente = ANY (cast(:codes AS text[])) AND vervallen_op IS NULL""")
                .setParameter("dag", dag)
                .setParameter("halfjaar", halfjaar.toString())
                .setParameter("codes", codes(gemeenten))
                .executeUpdate();
    }

    /** As PostgreSQL writes an array; codes hold nothing that needs escaping. */
    private static String codes(Collection<Gemeentecode> gemeenten) {
        return gemeenten.stream()
                .map(Gemeentecode::code)
                .sorted()
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }

    /** Hands the plain use case its ports. */
    @Produces
    @Singleton
    static VraagInformatie vraagInformatie(
            Standen standen,
            Beleidskaders kaders,
            Informatieboek boek,
            Informatieberichten berichten,
            Feestdagen feestdagen) {
        return new VraagInformatie(standen, kaders, boek, berichten, feestdagen);
    }
}
