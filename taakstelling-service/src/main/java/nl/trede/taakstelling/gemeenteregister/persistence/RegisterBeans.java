// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.gemeenteregister.Herindelingen;
import nl.trede.taakstelling.gemeenteregister.Herindelingsmeldingen;
import nl.trede.taakstelling.gemeenteregister.Inwonertallen;
import nl.trede.taakstelling.gemeenteregister.Inwonertalmeldingen;
import nl.trede.taakstelling.gemeenteregister.MeldInwonertallen;
import nl.trede.taakstelling.gemeenteregister.Registermeldingen;
import nl.trede.taakstelling.gemeenteregister.RegistreerHerindeling;

/** Puts the use cases of the register together for its adapters. */
@Dependent
class RegisterBeans {

    @Produces
    @Dependent
    RegistreerHerindeling registreerHerindeling(
            Gemeenten gemeenten,
            Herindelingen herindelingen,
            Registermeldingen registermeldingen,
            Herindelingsmeldingen meldingen) {
        return new RegistreerHerindeling(gemeenten, herindelingen, registermeldingen, meldingen);
    }

    @Produces
    @Dependent
    MeldInwonertallen meldInwonertallen(Inwonertallen inwonertallen, Inwonertalmeldingen meldingen) {
        return new MeldInwonertallen(inwonertallen, meldingen);
    }
}
