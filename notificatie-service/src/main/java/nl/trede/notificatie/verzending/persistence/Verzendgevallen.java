// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.verzending.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.notificatie.brief.BriefVerzenden;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.verzending.BriefMailen;
import nl.trede.notificatie.verzending.Mailopdrachten;

/** Puts the use case together, once for all who call it. */
class Verzendgevallen {

    @Produces
    @Singleton
    BriefMailen mailen(Brieven brieven, BriefVerzenden verzenden, Mailopdrachten opdrachten) {
        return new BriefMailen(brieven, verzenden, opdrachten);
    }
}
