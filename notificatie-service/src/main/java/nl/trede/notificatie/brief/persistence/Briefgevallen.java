// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.notificatie.brief.BriefAanbieden;
import nl.trede.notificatie.brief.BriefAanpassen;
import nl.trede.notificatie.brief.BriefCorrigeren;
import nl.trede.notificatie.brief.BriefOpstellen;
import nl.trede.notificatie.brief.BriefVaststellen;
import nl.trede.notificatie.brief.BriefVerzenden;
import nl.trede.notificatie.brief.Briefarchief;
import nl.trede.notificatie.brief.Briefmeldingen;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.brief.RaadsbriefOpstellen;
import nl.trede.notificatie.brief.Versies;
import nl.trede.notificatie.brief.Vierogen;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.opmaak.Opmaak;
import nl.trede.notificatie.opmaak.Sjablonen;
import nl.trede.notificatie.stand.Standen;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the use cases of a letter together, once for all who call them. */
class Briefgevallen {

    @Produces
    @Singleton
    Briefarchief archief(Brieven brieven, Versies versies) {
        return new Briefarchief(brieven, versies);
    }

    @Produces
    @Singleton
    BriefOpstellen opstellen(Briefarchief archief, Huisstijlen huisstijlen, Opmaak opmaak) {
        return new BriefOpstellen(archief, huisstijlen, opmaak);
    }

    @Produces
    @Singleton
    RaadsbriefOpstellen raadsbrief(Standen standen, BriefOpstellen opstellen) {
        return new RaadsbriefOpstellen(standen, opstellen);
    }

    @Produces
    @Singleton
    BriefAanpassen aanpassen(Briefarchief archief, Opmaak opmaak, Sjablonen sjablonen) {
        return new BriefAanpassen(archief, opmaak, sjablonen.verwijzingen());
    }

    @Produces
    @Singleton
    BriefAanbieden aanbieden(Briefarchief archief) {
        return new BriefAanbieden(archief);
    }

    @Produces
    @Singleton
    BriefVaststellen vaststellen(
            Briefarchief archief,
            Opmaak opmaak,
            Briefmeldingen meldingen,
            @ConfigProperty(name = "trede.brieven.naamloos-vaststellen", defaultValue = "true") boolean naamloosMag) {
        return new BriefVaststellen(archief, opmaak, new Vierogen(naamloosMag), meldingen);
    }

    @Produces
    @Singleton
    BriefCorrigeren corrigeren(Briefarchief archief, BriefOpstellen opstellen, Opmaak opmaak) {
        return new BriefCorrigeren(archief, opstellen, opmaak);
    }

    @Produces
    @Singleton
    BriefVerzenden verzenden(Briefarchief archief, Huisstijlen huisstijlen, Opmaak opmaak, Briefmeldingen meldingen) {
        return new BriefVerzenden(archief, huisstijlen, opmaak, meldingen);
    }
}
