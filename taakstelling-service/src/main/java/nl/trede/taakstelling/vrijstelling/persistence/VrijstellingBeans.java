// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.vrijstelling.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.taakstelling.Taakstellingen;
import nl.trede.taakstelling.taakstelling.Taakstellingmeldingen;
import nl.trede.taakstelling.vrijstelling.BeeindigVrijstelling;
import nl.trede.taakstelling.vrijstelling.VerleenVrijstelling;

/** Puts the use cases together for their adapters. */
@Dependent
class VrijstellingBeans {

    @Produces
    @Dependent
    VerleenVrijstelling verleenVrijstelling(
            Gemeenten gemeenten, Taakstellingen taakstellingen, Taakstellingmeldingen meldingen) {
        return new VerleenVrijstelling(gemeenten, taakstellingen, meldingen);
    }

    @Produces
    @Dependent
    BeeindigVrijstelling beeindigVrijstelling(Taakstellingen taakstellingen, Taakstellingmeldingen meldingen) {
        return new BeeindigVrijstelling(taakstellingen, meldingen);
    }
}
