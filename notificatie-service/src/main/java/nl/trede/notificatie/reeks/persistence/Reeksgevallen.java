// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.reeks.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.notificatie.brief.BriefAanbieden;
import nl.trede.notificatie.brief.BriefOpstellen;
import nl.trede.notificatie.brief.BriefVaststellen;
import nl.trede.notificatie.brief.BriefVerzenden;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.reeks.Briefstappen;
import nl.trede.notificatie.reeks.Brievenreeksen;
import nl.trede.notificatie.reeks.ReeksStarten;
import nl.trede.notificatie.reeks.ReeksUitvoeren;
import nl.trede.notificatie.stand.Standen;
import nl.trede.notificatie.verzending.persistence.Verzendloket;

/** Puts the use cases together, once for all who call them. */
class Reeksgevallen {

    @Produces
    @Singleton
    ReeksStarten starten(Brievenreeksen reeksen) {
        return new ReeksStarten(reeksen);
    }

    @Produces
    @Singleton
    Briefstappen stappen(
            Brieven brieven,
            BriefOpstellen opstellen,
            BriefAanbieden aanbieden,
            BriefVaststellen vaststellen,
            BriefVerzenden verzenden,
            Verzendloket loket) {
        return new Briefstappen(brieven, opstellen, aanbieden, vaststellen, verzenden, loket::neemAan);
    }

    @Produces
    @Singleton
    ReeksUitvoeren uitvoeren(Brievenreeksen reeksen, Standen standen, Briefstappen stappen) {
        return new ReeksUitvoeren(reeksen, standen, stappen);
    }
}
