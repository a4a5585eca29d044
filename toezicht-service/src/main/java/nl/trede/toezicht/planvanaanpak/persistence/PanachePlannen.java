// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.planvanaanpak.BehandelPlan;
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
        return van(List.of(gemeente)).getOrDefault(gemeente, List.of());
    }

    @Override
    public Map<Gemeentecode, List<Planstap>> van(Collection<Gemeentecode> gemeenten) {
        var codes = gemeenten.stream().map(Gemeentecode::code).toList();
        var vertragingen = VertragingEntity.<VertragingEntity>list(
                        "plan in (select id from PlanstapEntity where gemeente in ?1) order by volgnummer", codes)
                .stream()
                .collect(groupingBy(vertraging -> vertraging.plan));
        return list("gemeente in ?1 order by datum, volgnummer", codes).stream()
                .map(stap -> stap.naarPlanstap(vertragingen.getOrDefault(stap.id, List.of())))
                .collect(groupingBy(Planstap::gemeente));
    }

    @Override
    @SuppressWarnings("unchecked") // the query was made for ids
    public Map<Gemeentecode, Planstap> laatstOntvangen(Collection<Gemeentecode> gemeenten) {
        List<UUID> ids = getEntityManager()
                .createNativeQuery(
                        """
                        SELECT DISTINCT ON (gemeente) id FROM planstap
                        WHERE gemeente IN (:codes) AND status IN ('ONTVANGEN', 'AANVAARD')
                        ORDER BY gemeente, datum DESC, volgnummer DESC""",
                        UUID.class)
                .setParameter(
                        "codes", gemeenten.stream().map(Gemeentecode::code).toList())
                .getResultList();
        var vertragingen = VertragingEntity.<VertragingEntity>list("plan in ?1 order by volgnummer", ids).stream()
                .collect(groupingBy(vertraging -> vertraging.plan));
        return list("id in ?1", ids).stream()
                .map(stap -> stap.naarPlanstap(vertragingen.getOrDefault(stap.id, List.of())))
                .collect(toMap(Planstap::gemeente, Function.identity()));
    }

    /** Hands the plain use case its ports. */
    @Produces
    @Singleton
    static LegPlanstapVast legPlanstapVast(
            Plannen plannen, Termijnen termijnen, Planberichten berichten, Feestdagen feestdagen) {
        return new LegPlanstapVast(plannen, termijnen, berichten, feestdagen);
    }

    @Produces
    @Singleton
    static BehandelPlan behandelPlan(LegPlanstapVast legVast, Beleidskaders kaders) {
        return new BehandelPlan(legVast, kaders);
    }
}
