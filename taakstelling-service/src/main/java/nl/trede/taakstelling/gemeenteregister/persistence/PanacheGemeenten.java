// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;

@ApplicationScoped
class PanacheGemeenten implements Gemeenten {

    @Override
    public Optional<Gemeente> zoek(Gemeentecode code) {
        return GemeenteEntity.<GemeenteEntity>findByIdOptional(code.code()).map(GemeenteEntity::naarGemeente);
    }

    @Override
    public Collection<Gemeente> alle() {
        return GemeenteEntity.<GemeenteEntity>listAll().stream()
                .map(GemeenteEntity::naarGemeente)
                .toList();
    }

    @Override
    public void bewaar(Gemeente gemeente) {
        GemeenteEntity.getEntityManager().merge(GemeenteEntity.van(gemeente));
    }
}
