// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.termijn.Brief;
import nl.trede.toezicht.termijn.Feestdagen;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Termijnen;

@ApplicationScoped
class PanacheTermijnen implements Termijnen, PanacheRepositoryBase<TermijnEntity, UUID> {

    private final Feestdagen feestdagen;

    PanacheTermijnen(Feestdagen feestdagen) {
        this.feestdagen = feestdagen;
    }

    @Override
    public void voegToe(Termijn termijn) {
        persist(TermijnEntity.van(termijn));
    }

    @Override
    public void bewaar(Termijn termijn) {
        findById(termijn.id()).wijzig(termijn);
    }

    @Override
    public Optional<Termijn> termijn(UUID id) {
        return findByIdOptional(id).map(TermijnEntity::naarTermijn);
    }

    @Override
    public List<Termijn> van(Gemeentecode gemeente) {
        flush();
        return list("gemeente = ?1 order by volgnummer", gemeente.code()).stream()
                .map(TermijnEntity::naarTermijn)
                .toList();
    }

    @Override
    public void verzonden(Brief brief) {
        if (getEntityManager().find(BriefEntity.class, brief.id()) != null) {
            return;
        }
        getEntityManager().persist(BriefEntity.van(brief));
        if (brief.besluit() != null) {
            list("besluit = ?1 and start is null and vervallenOp is null", brief.besluit())
                    .forEach(entity ->
                            entity.wijzig(entity.naarTermijn().begonnen(brief.datumVerzending(), feestdagen)));
        }
    }

    @Override
    public List<Brief> brieven(Gemeentecode gemeente, Provinciecode provincie) {
        return getEntityManager()
                .createQuery(
                        """
                        from BriefEntity where gemeente = :gemeente or (gemeente is null and provincie = :provincie)
                        order by datumVerzending, volgnummer""",
                        BriefEntity.class)
                .setParameter("gemeente", gemeente.code())
                .setParameter("provincie", provincie.code())
                .getResultStream()
                .map(BriefEntity::naarBrief)
                .toList();
    }
}
