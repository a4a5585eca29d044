// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.persistence;

import io.quarkus.arc.All;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.database.Elevation;
import nl.trede.toezicht.feiten.BerekenStanden;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.feiten.HerberekenStanden;
import nl.trede.toezicht.feiten.HerbouwStanden;
import nl.trede.toezicht.feiten.KijkTerug;
import nl.trede.toezicht.feiten.LegOpeningsstandVast;
import nl.trede.toezicht.feiten.LegVerdeelsleutelVast;
import nl.trede.toezicht.feiten.Standberichten;
import nl.trede.toezicht.feiten.Standenboek;
import nl.trede.toezicht.feiten.VolgHerindelingen;
import nl.trede.toezicht.herbouw.Herbouw;
import nl.trede.toezicht.herbouw.Herbouwbaar;
import nl.trede.toezicht.herindeling.Herindelingenboek;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import nl.trede.toezicht.saldo.Boekingsvolgordes;
import nl.trede.toezicht.saldo.Standen;

/** Hands the plain use cases their ports. */
@ApplicationScoped
class FeitenBeans {

    @Produces
    @Singleton
    BerekenStanden berekenStanden(
            Feitenboek feiten, Herindelingenboek herindelingen, Gemeenten register, Boekingsvolgordes volgordes) {
        return new BerekenStanden(feiten, herindelingen, register, volgordes);
    }

    @Produces
    @Singleton
    KijkTerug kijkTerug(BerekenStanden bereken) {
        return new KijkTerug(bereken);
    }

    @Produces
    @Singleton
    VolgHerindelingen volgHerindelingen(Herindelingenboek herindelingen, BerekenStanden bereken) {
        return new VolgHerindelingen(herindelingen, bereken);
    }

    @Produces
    @Singleton
    LegVerdeelsleutelVast legVerdeelsleutelVast(Herindelingenboek herindelingen, HerberekenStanden herbereken) {
        return new LegVerdeelsleutelVast(herindelingen, herbereken);
    }

    @Produces
    @Singleton
    HerberekenStanden herberekenStanden(
            Feitenboek feiten,
            Standenboek standen,
            Gemeenten register,
            BerekenStanden bereken,
            Standberichten berichten,
            Elevation elevation) {
        return new HerberekenStanden(feiten, standen, register, bereken, berichten) {
            @Override
            protected void herbereken(Set<Gemeentecode> geraakt) {
                elevation.asSystem(() -> {
                    super.herbereken(geraakt);
                    return null;
                });
            }
        };
    }

    @Produces
    @Singleton
    HerbouwStanden herbouwStanden(
            Feitenboek feiten, Standenboek standen, BerekenStanden bereken, HerberekenStanden herbereken) {
        return new HerbouwStanden(feiten, standen, bereken, herbereken);
    }

    @Produces
    @Singleton
    Herbouw herbouw(@All List<Herbouwbaar> alles) {
        return new Herbouw(alles);
    }

    @Produces
    @Singleton
    LegOpeningsstandVast legOpeningsstandVast(Feitenboek feiten, Standen standen, HerberekenStanden herbereken) {
        return new LegOpeningsstandVast(feiten, standen, herbereken);
    }

    /** While no beleid answers. */
    @Produces
    @DefaultBean
    @Singleton
    Boekingsvolgordes zonderBeleid() {
        return (provincie, halfjaar) -> Boekingsvolgorde.TOTAAL;
    }
}
