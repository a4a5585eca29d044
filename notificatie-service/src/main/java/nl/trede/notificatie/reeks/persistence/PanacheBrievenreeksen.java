// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.reeks.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.reeks.Brievenreeks;
import nl.trede.notificatie.reeks.Brievenreeksen;
import nl.trede.notificatie.reeks.Reeksdeel;
import nl.trede.notificatie.reeks.Voortgang;

@ApplicationScoped
class PanacheBrievenreeksen implements Brievenreeksen {

    private static final String VOEG_TOE =
            """
            INSERT INTO reeksdeel (reeks, nummer, gemeente, naam, brief, toestand, reden)
            VALUES (:reeks, :nummer, :gemeente, :naam, CAST(:brief AS uuid), :toestand, :reden)
            ON CONFLICT (reeks, nummer) DO UPDATE
            SET brief = excluded.brief, toestand = excluded.toestand, reden = excluded.reden""";
    private static final String PAK =
            """
            SELECT d.reeks, d.nummer, d.gemeente, d.naam, d.brief FROM reeksdeel d JOIN brievenreeks r ON r.id = d.reeks
            WHERE r.toestand = 'LOOPT' AND d.toestand = 'TE_DOEN'
            ORDER BY r.begonnen, d.nummer LIMIT 1 FOR UPDATE OF d SKIP LOCKED""";
    private static final String SLUIT_AF =
            """
            UPDATE brievenreeks r SET toestand = 'KLAAR' WHERE toestand = 'LOOPT'
            AND NOT EXISTS (SELECT 1 FROM reeksdeel d WHERE d.reeks = r.id AND d.toestand = 'TE_DOEN')""";
    private static final String GEMEENTEN =
            """
            SELECT gemeente, naam, CAST(NULL AS uuid) FROM stand
            WHERE halfjaar = :halfjaar AND (:elke OR provincie = :provincie) ORDER BY provincie, naam, gemeente""";
    private static final String BRIEVEN =
            """
            SELECT gemeente, gemeente_naam, id FROM brief
            WHERE aanleiding = 'PEILMOMENT' AND corrigeert IS NULL AND halfjaar = :halfjaar
            AND (:elke OR provincie = :provincie) AND status = ANY (:statussen)
            ORDER BY provincie, gemeente_naam, gemeente""";

    private final EntityManager database;

    PanacheBrievenreeksen(EntityManager database) {
        this.database = database;
    }

    @Override
    public void voegToe(Brievenreeks reeks, List<Reeksdeel> delen) {
        ReeksEntity.van(reeks).persist();
        database.flush();
        delen.forEach(this::bewaar);
    }

    @Override
    public Optional<Brievenreeks> zoek(UUID id) {
        return ReeksEntity.<ReeksEntity>findByIdOptional(id).map(ReeksEntity::naarReeks);
    }

    @Override
    public void bewaar(Brievenreeks reeks) {
        ReeksEntity.<ReeksEntity>findById(reeks.id()).toestand = reeks.toestand();
    }

    @Override
    public Voortgang voortgang(UUID id) {
        var rij = (Object[]) database.createNativeQuery(
                        """
                        SELECT count(*), count(*) FILTER (WHERE toestand = 'GEDAAN'),
                        count(*) FILTER (WHERE toestand = 'NIET_GEDAAN') FROM reeksdeel WHERE reeks = :reeks""")
                .setParameter("reeks", id)
                .getSingleResult();
        return new Voortgang(getal(rij[0]), getal(rij[1]), getal(rij[2]));
    }

    @Override
    public Optional<Reeksdeel> pak() {
        return rijen(database.createNativeQuery(PAK))
                .map(rij -> new Reeksdeel(
                        (UUID) rij[0],
                        getal(rij[1]),
                        (String) rij[2],
                        (String) rij[3],
                        (UUID) rij[4],
                        Reeksdeel.Toestand.TE_DOEN,
                        null))
                .findFirst();
    }

    @Override
    public void bewaar(Reeksdeel deel) {
        database.createNativeQuery(VOEG_TOE)
                .setParameter("reeks", deel.reeks())
                .setParameter("nummer", deel.nummer())
                .setParameter("gemeente", deel.gemeente())
                .setParameter("naam", deel.naam())
                .setParameter(
                        "brief", deel.brief() == null ? null : deel.brief().toString())
                .setParameter("toestand", deel.toestand().name())
                .setParameter("reden", deel.reden())
                .executeUpdate();
    }

    @Override
    public void sluitAf() {
        database.createNativeQuery(SLUIT_AF).executeUpdate();
    }

    @Override
    public List<Kandidaat> gemeenten(Halfjaar halfjaar, Provinciecode provincie) {
        return kandidaten(database.createNativeQuery(GEMEENTEN), halfjaar, provincie);
    }

    @Override
    public List<Kandidaat> brieven(Halfjaar halfjaar, Provinciecode provincie, Brievenreeks.Handeling handeling) {
        var statussen =
                switch (handeling) {
                    case AANBIEDEN -> new String[] {"CONCEPT"};
                    case VASTSTELLEN -> new String[] {"CONCEPT", "TER_VASTSTELLING"};
                    case VERZENDEN -> new String[] {"VASTGESTELD"};
                    case OPSTELLEN -> new String[0];
                };
        return kandidaten(
                database.createNativeQuery(BRIEVEN).setParameter("statussen", statussen), halfjaar, provincie);
    }

    private static List<Kandidaat> kandidaten(Query vraag, Halfjaar halfjaar, Provinciecode provincie) {
        return rijen(vraag.setParameter("halfjaar", halfjaar.toString())
                        .setParameter("elke", provincie == null)
                        .setParameter("provincie", provincie == null ? "" : provincie.code()))
                .map(rij -> new Kandidaat((String) rij[0], (String) rij[1], (UUID) rij[2]))
                .toList();
    }

    @SuppressWarnings("unchecked") // several columns
    private static Stream<Object[]> rijen(Query vraag) {
        return ((List<Object[]>) vraag.getResultList()).stream();
    }

    private static int getal(Object waarde) {
        return ((Number) waarde).intValue();
    }
}
