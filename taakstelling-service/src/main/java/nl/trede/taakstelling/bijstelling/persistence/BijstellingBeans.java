// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.trede.taakstelling.bijstelling.Bijstellingen;
import nl.trede.taakstelling.bijstelling.Bijstellingstoets;
import nl.trede.taakstelling.bijstelling.StelBij;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.landelijk.LandelijkeMeldingen;
import nl.trede.taakstelling.landelijk.LandelijkeTaakstellingen;
import nl.trede.taakstelling.landelijk.StelLandelijkVast;
import nl.trede.taakstelling.taakstelling.StelTaakstellingenVast;
import nl.trede.taakstelling.taakstelling.Taakstellingen;
import nl.trede.taakstelling.taakstelling.Taakstellingmeldingen;

/** Puts the use case together for its adapters. */
@Dependent
class BijstellingBeans {

    @Produces
    @Dependent
    Bijstellingstoets toets(Gemeenten gemeenten, LandelijkeTaakstellingen landelijk, Taakstellingen taakstellingen) {
        return new Bijstellingstoets(gemeenten, landelijk, taakstellingen);
    }

    @Produces
    @Dependent
    StelTaakstellingenVast stelTaakstellingenVast(Taakstellingen taakstellingen, Taakstellingmeldingen meldingen) {
        return new StelTaakstellingenVast(taakstellingen, meldingen);
    }

    @Produces
    @Dependent
    StelBij stelBij(
            Bijstellingen bijstellingen,
            Bijstellingstoets toets,
            LandelijkeTaakstellingen landelijk,
            LandelijkeMeldingen landelijkeMeldingen,
            StelTaakstellingenVast stelVast) {
        return new StelBij(bijstellingen, toets, new StelLandelijkVast(landelijk, landelijkeMeldingen), stelVast);
    }
}
