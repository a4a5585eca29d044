// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.opmaak.Briefsoort;

@ApplicationScoped
class PanacheBrieven implements Brieven {

    private static final String VOLGENDE =
            """
            INSERT INTO kenmerkreeks (reeks, laatste) VALUES (:reeks, :eerste)
            ON CONFLICT (reeks) DO UPDATE SET laatste = greatest(kenmerkreeks.laatste + 1, excluded.laatste)
            RETURNING laatste""";

    private final EntityManager database;
    private final Feitenopslag opslag;

    PanacheBrieven(EntityManager database, Feitenopslag opslag) {
        this.database = database;
        this.opslag = opslag;
    }

    @Override
    public Optional<Brief> zoek(UUID id) {
        return BriefEntity.<BriefEntity>findByIdOptional(id).map(rij -> rij.naarBrief(opslag));
    }

    @Override
    public Optional<Brief> correctieVan(UUID brief) {
        return BriefEntity.<BriefEntity>find("corrigeert", brief)
                .firstResultOptional()
                .map(rij -> rij.naarBrief(opslag));
    }

    @Override
    public Optional<Brief> laatste(Gemeentecode gemeente, Aanleiding aanleiding) {
        return BriefEntity.<BriefEntity>find(
                        "gemeente = ?1 and aanleiding = ?2 order by datum desc, kenmerk desc",
                        gemeente.code(),
                        aanleiding)
                .firstResultOptional()
                .map(rij -> rij.naarBrief(opslag));
    }

    @Override
    public Optional<Brief> over(Gemeentecode gemeente, Halfjaar halfjaar, Briefsoort soort, Aanleiding anders) {
        return BriefEntity.<BriefEntity>find(
                        "gemeente = ?1 and halfjaar = ?2 and soort = ?3 and aanleiding <> ?4 and corrigeert is null"
                                + " and vervallen = false order by datum, kenmerk",
                        gemeente.code(),
                        halfjaar.toString(),
                        soort,
                        anders)
                .firstResultOptional()
                .map(rij -> rij.naarBrief(opslag));
    }

    @Override
    public List<UUID> nietVastgesteld() {
        return database.createQuery(
                        "select id from BriefEntity where vastgesteld is null and vervallen = false order by id",
                        UUID.class)
                .getResultList();
    }

    @Override
    public void bewaar(Brief brief) {
        BriefEntity.<BriefEntity>findByIdOptional(brief.id())
                .ifPresentOrElse(rij -> rij.neem(brief, opslag), () -> BriefEntity.van(brief, opslag)
                        .persist());
    }

    @Override
    public void bevries(Brief brief, byte[] pdf) {
        bewaar(brief);
        database.flush(); // the letter is sent before its document is, so that neither can change after
        VerzondenBriefEntity.van(brief, pdf).persist();
    }

    @Override
    public Optional<byte[]> verzondenPdf(UUID id) {
        return VerzondenBriefEntity.<VerzondenBriefEntity>findByIdOptional(id).map(rij -> rij.pdf);
    }

    @Override
    public int volgnummer(String reeks, int eerste) {
        return ((Number) database.createNativeQuery(VOLGENDE)
                        .setParameter("reeks", reeks)
                        .setParameter("eerste", eerste)
                        .getSingleResult())
                .intValue();
    }
}
