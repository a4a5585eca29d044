// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.achterhaald.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.notificatie.achterhaald.Achterhaalden;
import nl.trede.notificatie.achterhaald.BrievenVergelijken;
import nl.trede.notificatie.brief.BriefCorrigeren;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.stand.Standen;

/** Puts the use case together, once for all who call it. */
class Vergelijkgevallen {

    @Produces
    @Singleton
    BrievenVergelijken vergelijken(
            Brieven brieven, Standen standen, Achterhaalden achterhaalden, BriefCorrigeren corrigeren) {
        return new BrievenVergelijken(brieven, standen, achterhaalden, corrigeren);
    }
}
