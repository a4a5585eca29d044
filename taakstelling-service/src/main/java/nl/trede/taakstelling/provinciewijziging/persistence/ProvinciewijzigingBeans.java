// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.provinciewijziging.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.gemeenteregister.Registermeldingen;
import nl.trede.taakstelling.provinciewijziging.Provinciemeldingen;
import nl.trede.taakstelling.provinciewijziging.Provinciewijzigingen;
import nl.trede.taakstelling.provinciewijziging.WijzigProvincie;

/** Puts the use case together for its adapters. */
@Dependent
class ProvinciewijzigingBeans {

    @Produces
    @Dependent
    WijzigProvincie wijzigProvincie(
            Gemeenten gemeenten,
            Provinciewijzigingen wijzigingen,
            Registermeldingen registermeldingen,
            Provinciemeldingen meldingen) {
        return new WijzigProvincie(gemeenten, wijzigingen, registermeldingen, meldingen);
    }
}
