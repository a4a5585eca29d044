// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.persistence;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.feiten.HerberekenStanden;
import nl.trede.toezicht.feiten.LegOpeningsstandVast;
import nl.trede.toezicht.feiten.Standberichten;
import nl.trede.toezicht.feiten.Standenboek;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import nl.trede.toezicht.saldo.Boekingsvolgordes;

/** Hands the plain use cases their ports. */
@ApplicationScoped
class FeitenBeans {

    @Produces
    @Singleton
    HerberekenStanden herberekenStanden(
            Feitenboek feiten,
            Standenboek standen,
            Gemeenten register,
            Boekingsvolgordes volgordes,
            Standberichten berichten) {
        return new HerberekenStanden(feiten, standen, register, volgordes, berichten);
    }

    @Produces
    @Singleton
    LegOpeningsstandVast legOpeningsstandVast(Feitenboek feiten, HerberekenStanden herbereken) {
        return new LegOpeningsstandVast(feiten, herbereken);
    }

    /** While no beleid answers. */
    @Produces
    @DefaultBean
    @Singleton
    Boekingsvolgordes zonderBeleid() {
        return (provincie, halfjaar) -> Boekingsvolgorde.TOTAAL;
    }
}
