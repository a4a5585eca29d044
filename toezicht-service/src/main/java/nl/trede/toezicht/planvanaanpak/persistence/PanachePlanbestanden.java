// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.toezicht.planvanaanpak.Planbestand;
import nl.trede.toezicht.planvanaanpak.Planbestanden;

@ApplicationScoped
class PanachePlanbestanden implements Planbestanden, PanacheRepositoryBase<PlanbestandEntity, UUID> {

    @Override
    public void voegToe(Planbestand bestand, byte[] inhoud) {
        persist(PlanbestandEntity.van(bestand, inhoud));
    }

    /** Without the contents, which a list has no use for. */
    @Override
    public List<Planbestand> van(Collection<UUID> plannen) {
        return getEntityManager()
                .createQuery(
                        """
                        select new nl.trede.toezicht.planvanaanpak.Planbestand(
                            id, plan, naam, soort, omvang, sha256, gescand, vastgelegdOp)
                        from PlanbestandEntity where plan in :plannen order by vastgelegdOp, id""",
                        Planbestand.class)
                .setParameter("plannen", plannen)
                .getResultList();
    }

    @Override
    public Optional<byte[]> inhoud(UUID bestand) {
        return findByIdOptional(bestand).map(entity -> entity.inhoud);
    }
}
