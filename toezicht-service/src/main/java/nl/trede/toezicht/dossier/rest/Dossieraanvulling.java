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
import nl.trede.toezicht.toezichtinformatie.Informatiestand;

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
        return sporen.van(gemeente).stream()
                .filter(spoor -> spoor.isBekendOp(moment))
                .map(spoor -> Dossierspoor.van(spoor.bekendOp(moment, Vandaag.op(moment))))
                .toList();
    }

    /** The oldest first; that the power passed is known from the day it did. */
    List<Ministerverzoek> ministerverzoeken(Gemeentecode gemeente, Instant moment) {
        return verzoeken.van(gemeente).stream()
                .filter(een -> !een.vastgelegdOp().isAfter(moment))
                .map(een -> een.bekendOp(Vandaag.op(moment)))
                .toList();
    }

    /** By halfjaar; asked is what follows from a peilmoment that was there. */
    List<Dossierinformatie> toezichtinformatie(Gemeentecode gemeente, Instant moment) {
        var dag = Vandaag.op(moment);
        return Informatiestand.toen(informatie.verzoeken(gemeente), informatie.van(gemeente), moment).stream()
                .map(stand -> Dossierinformatie.van(stand, dag))
                .toList();
    }
}
