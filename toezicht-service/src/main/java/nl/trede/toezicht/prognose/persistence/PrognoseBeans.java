// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import nl.trede.platform.database.Elevation;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.kennis.Kennis;
import nl.trede.toezicht.kennis.Kennisbron;
import nl.trede.toezicht.planvanaanpak.Afspraken;
import nl.trede.toezicht.planvanaanpak.Plannen;
import nl.trede.toezicht.prognose.Halfjaarverlopen;
import nl.trede.toezicht.prognose.MaakPrognose;
import nl.trede.toezicht.prognose.Planningen;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;

/** Hands the plain use cases their ports. */
@ApplicationScoped
class PrognoseBeans {

    @Produces
    @Singleton
    Planningen planningen(Plannen plannen, Afspraken afspraken, Feitenboek feitenboek) {
        return new Planningen(plannen, afspraken, feitenboek);
    }

    @Produces
    @Singleton
    MaakPrognose maakPrognose(
            Halfjaarverlopen verlopen,
            Planningen planningen,
            Gemeenten register,
            Kennisbron bron,
            Beleidskaders kaders,
            Elevation elevation) {
        return new MaakPrognose(verlopen, planningen, register, vanAllen(bron, elevation), kaders);
    }

    /** Of all gemeenten, whoever asks: also when one looks back, the method has learnt of all. */
    private static Kennisbron vanAllen(Kennisbron bron, Elevation elevation) {
        return new Kennisbron() {
            @Override
            public List<Kennis> van(Collection<Gemeente> gemeenten) {
                return elevation.asSystem(() -> bron.van(gemeenten));
            }

            @Override
            public List<Kennis> zonderVoorstellen(Collection<Gemeente> gemeenten) {
                return elevation.asSystem(() -> bron.zonderVoorstellen(gemeenten));
            }
        };
    }
}
