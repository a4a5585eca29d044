// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.planvanaanpak.Plannen;
import nl.trede.toezicht.planvanaanpak.Planstap;

@ApplicationScoped
class PanachePlannen implements Plannen, PanacheRepositoryBase<PlanstapEntity, UUID> {

    @Override
    public void voegToe(Planstap stap) {
        persist(PlanstapEntity.van(stap));
    }

    @Override
    public List<Planstap> van(Gemeentecode gemeente) {
        return list("gemeente = ?1 order by datum, volgnummer", gemeente.code()).stream()
                .map(PlanstapEntity::naarPlanstap)
                .toList();
    }
}
