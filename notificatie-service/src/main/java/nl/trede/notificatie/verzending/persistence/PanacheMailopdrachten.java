// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.verzending.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.trede.notificatie.verzending.Mailopdracht;
import nl.trede.notificatie.verzending.Mailopdrachten;

@ApplicationScoped
class PanacheMailopdrachten implements Mailopdrachten {

    private static final String PAK =
            """
            SELECT * FROM mailopdracht
            WHERE toestand = 'WACHT' AND volgende <= :nu AND (:elke OR brief = :brief)
            ORDER BY volgende LIMIT 1 FOR UPDATE SKIP LOCKED""";
    private static final String AFGEKAPT =
            """
            SELECT * FROM mailopdracht WHERE toestand = 'BEZIG' AND volgende < :voor
            ORDER BY volgende LIMIT 1 FOR UPDATE SKIP LOCKED""";

    private final EntityManager database;

    PanacheMailopdrachten(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<Mailopdracht> zoek(UUID brief) {
        return MailopdrachtEntity.<MailopdrachtEntity>findByIdOptional(brief).map(MailopdrachtEntity::naarOpdracht);
    }

    @Override
    @SuppressWarnings("unchecked") // the query names the entity
    public Optional<Mailopdracht> pak(UUID brief, Instant nu) {
        return database.createNativeQuery(PAK, MailopdrachtEntity.class)
                .setParameter("nu", nu)
                .setParameter("elke", brief == null)
                .setParameter("brief", brief == null ? new UUID(0, 0) : brief)
                .getResultStream()
                .findFirst()
                .map(rij -> ((MailopdrachtEntity) rij).naarOpdracht());
    }

    @Override
    @SuppressWarnings("unchecked") // the query names the entity
    public Optional<Mailopdracht> pakAfgekapt(Instant begonnenVoor) {
        return database.createNativeQuery(AFGEKAPT, MailopdrachtEntity.class)
                .setParameter("voor", begonnenVoor)
                .getResultStream()
                .findFirst()
                .map(rij -> ((MailopdrachtEntity) rij).naarOpdracht());
    }

    @Override
    public void bewaar(Mailopdracht opdracht) {
        MailopdrachtEntity rij = MailopdrachtEntity.findById(opdracht.brief());
        if (rij == null) {
            rij = new MailopdrachtEntity();
            rij.neem(opdracht);
            rij.persist();
        } else {
            rij.neem(opdracht);
        }
    }

    @Override
    public void bewaarPdf(UUID brief, byte[] pdf) {
        MailopdrachtEntity.<MailopdrachtEntity>findById(brief).pdf = pdf;
    }

    @Override
    public byte[] pdf(UUID brief) {
        return MailopdrachtEntity.<MailopdrachtEntity>findById(brief).pdf;
    }
}
