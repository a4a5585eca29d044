// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.indeplaatsstelling.Indeplaatsstellingsberichten;
import nl.trede.toezicht.indeplaatsstelling.Ministerverzoek;
import nl.trede.toezicht.indeplaatsstelling.Ministerverzoeken;
import nl.trede.toezicht.indeplaatsstelling.VolgMinister;

@ApplicationScoped
class PanacheMinisterverzoeken implements Ministerverzoeken, PanacheRepositoryBase<MinisterverzoekEntity, UUID> {

    @Override
    public void voegToe(Ministerverzoek verzoek) {
        persist(MinisterverzoekEntity.van(verzoek));
    }

    @Override
    public void bewaar(Ministerverzoek verzoek) {
        findById(verzoek.id()).overgegaanOp = verzoek.overgegaanOp();
    }

    @Override
    public List<Ministerverzoek> van(Gemeentecode gemeente) {
        return list("gemeente = ?1 order by datum, volgnummer", gemeente.code()).stream()
                .map(MinisterverzoekEntity::naarVerzoek)
                .toList();
    }

    /** Hands the plain use case its ports. */
    @Produces
    @Singleton
    static VolgMinister volgMinister(Ministerverzoeken verzoeken, Indeplaatsstellingsberichten berichten) {
        return new VolgMinister(verzoeken, berichten);
    }
}
