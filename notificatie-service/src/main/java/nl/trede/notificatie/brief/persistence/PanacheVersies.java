// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.trede.notificatie.brief.Versie;
import nl.trede.notificatie.brief.Versies;

@ApplicationScoped
class PanacheVersies implements Versies {

    @Override
    public void voegToe(UUID brief, Versie versie) {
        VersieEntity.van(brief, versie).persist();
    }

    @Override
    public List<Versie> van(UUID brief) {
        return VersieEntity.<VersieEntity>list("brief = ?1 order by nummer", brief).stream()
                .map(VersieEntity::naarVersie)
                .toList();
    }
}
