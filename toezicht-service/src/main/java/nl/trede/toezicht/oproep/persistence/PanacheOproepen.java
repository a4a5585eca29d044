// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.oproep.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.oproep.DoeOproep;
import nl.trede.toezicht.oproep.Oproep;
import nl.trede.toezicht.oproep.Oproepberichten;
import nl.trede.toezicht.oproep.Oproepen;
import nl.trede.toezicht.saldo.Standen;

@ApplicationScoped
class PanacheOproepen implements Oproepen, PanacheRepositoryBase<OproepEntity, UUID> {

    @Override
    public void voegToe(Oproep oproep) {
        persist(OproepEntity.van(oproep));
    }

    @Override
    public List<Oproep> van(Provinciecode provincie) {
        return list("provincie = ?1 order by datum, vastgelegdOp", provincie.code()).stream()
                .map(OproepEntity::naarOproep)
                .toList();
    }

    @Override
    public void vergrendel(Provinciecode provincie) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:sleutel, 0))")
                .setParameter("sleutel", "oproep " + provincie)
                .getResultList();
    }

    /** Hands the plain use case its ports. */
    @Produces
    @Singleton
    static DoeOproep doeOproep(Standen standen, Oproepen oproepen, Oproepberichten berichten) {
        return new DoeOproep(standen, oproepen, berichten);
    }
}
