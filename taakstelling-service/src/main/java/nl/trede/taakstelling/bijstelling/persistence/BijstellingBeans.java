// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.trede.taakstelling.bijstelling.Bijstellingen;
import nl.trede.taakstelling.bijstelling.StelBij;
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
    StelBij stelBij(
            Bijstellingen bijstellingen,
            LandelijkeTaakstellingen landelijk,
            Taakstellingen taakstellingen,
            LandelijkeMeldingen landelijkeMeldingen,
            Taakstellingmeldingen meldingen) {
        return new StelBij(
                bijstellingen,
                landelijk,
                taakstellingen,
                new StelLandelijkVast(landelijk, landelijkeMeldingen),
                new StelTaakstellingenVast(taakstellingen, meldingen));
    }
}
