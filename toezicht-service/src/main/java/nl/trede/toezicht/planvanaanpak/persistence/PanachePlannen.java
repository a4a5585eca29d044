// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.persistence;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.planvanaanpak.LegPlanstapVast;
import nl.trede.toezicht.planvanaanpak.Maatregel;
import nl.trede.toezicht.planvanaanpak.Planberichten;
import nl.trede.toezicht.planvanaanpak.Plannen;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.planvanaanpak.Vertraging;
import nl.trede.toezicht.termijn.Feestdagen;
import nl.trede.toezicht.termijn.Termijnen;

@ApplicationScoped
class PanachePlannen implements Plannen, PanacheRepositoryBase<PlanstapEntity, UUID> {

    @Override
    public void voegToe(Planstap stap) {
        persist(PlanstapEntity.van(stap));
    }

    @Override
    public void voegToe(Planstap stap, Maatregel maatregel, Vertraging vertraging) {
        VertragingEntity.van(stap.id(), maatregel.nummer(), vertraging).persist();
    }

    @Override
    public List<Planstap> van(Gemeentecode gemeente) {
        var vertragingen = VertragingEntity.<VertragingEntity>list(
                        "plan in (select id from PlanstapEntity where gemeente = ?1) order by volgnummer",
                        gemeente.code())
                .stream()
                .collect(groupingBy(vertraging -> vertraging.plan));
        return list("gemeente = ?1 order by datum, volgnummer", gemeente.code()).stream()
                .map(stap -> stap.naarPlanstap(vertragingen.getOrDefault(stap.id, List.of())))
                .toList();
    }

    /** Hands the plain use case its ports. */
    @Produces
    @Singleton
    static LegPlanstapVast legPlanstapVast(
            Plannen plannen, Termijnen termijnen, Planberichten berichten, Feestdagen feestdagen) {
        return new LegPlanstapVast(plannen, termijnen, berichten, feestdagen);
    }
}
