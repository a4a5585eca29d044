// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overleg.persistence;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.overleg.Overleggen;

@ApplicationScoped
class PanacheOverleggen implements Overleggen, PanacheRepositoryBase<OverlegEntity, UUID> {

    @Override
    public void voegToe(Overleg overleg) {
        persist(OverlegEntity.van(overleg));
    }

    @Override
    public List<Overleg> van(Gemeentecode gemeente) {
        return list("gemeente = ?1 order by van nulls last, tot, volgnummer", gemeente.code()).stream()
                .map(OverlegEntity::naarOverleg)
                .toList();
    }

    @Override
    public Map<Gemeentecode, List<Overleg>> van(Collection<Gemeentecode> gemeenten) {
        return list(
                        "gemeente in ?1 order by van nulls last, tot, volgnummer",
                        gemeenten.stream().map(Gemeentecode::code).toList())
                .stream()
                .map(OverlegEntity::naarOverleg)
                .collect(groupingBy(Overleg::gemeente));
    }
}
