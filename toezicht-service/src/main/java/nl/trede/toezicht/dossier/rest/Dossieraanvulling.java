// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.indeplaatsstelling.Ministerverzoek;
import nl.trede.toezicht.indeplaatsstelling.Ministerverzoeken;
import nl.trede.toezicht.indeplaatsstelling.Sporen;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.toezichtinformatie.Informatieboek;

/** What stands in a dossier beside the talks, plans and besluiten. */
@ApplicationScoped
class Dossieraanvulling {

    private final Sporen sporen;
    private final Informatieboek informatie;
    private final Ministerverzoeken verzoeken;

    Dossieraanvulling(Sporen sporen, Informatieboek informatie, Ministerverzoeken verzoeken) {
        this.sporen = sporen;
        this.informatie = informatie;
        this.verzoeken = verzoeken;
    }

    /** By number. */
    List<Dossierspoor> indeplaatsstellingen(Gemeentecode gemeente, Instant moment) {
        return sporen.toen(gemeente, moment).stream().map(Dossierspoor::van).toList();
    }

    /** The oldest first; that the power passed is known from the day it did. */
    List<Ministerverzoek> ministerverzoeken(Gemeentecode gemeente, Instant moment) {
        return verzoeken.toen(gemeente, moment);
    }

    /** By halfjaar; asked is what follows from a peilmoment that was there. */
    List<Dossierinformatie> toezichtinformatie(Gemeentecode gemeente, Instant moment) {
        var dag = Vandaag.op(moment);
        return informatie.standen(gemeente, moment).stream()
                .map(stand -> Dossierinformatie.van(stand, dag))
                .toList();
    }
}
