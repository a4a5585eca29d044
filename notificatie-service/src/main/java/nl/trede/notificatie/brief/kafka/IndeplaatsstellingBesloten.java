// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.trede.notificatie.feiten.Dossierfeiten;
import nl.trede.notificatie.feiten.Indeplaatsstelling;

/** What notificatie reads of the event indeplaatsstelling-besloten. */
record IndeplaatsstellingBesloten(
        @JsonUnwrapped Dossiergegevens dossier, @JsonUnwrapped Indeplaatsstelling indeplaatsstelling)
        implements Briefgebeurtenis {

    static final String TYPE = "nl.trede.toezicht.indeplaatsstelling-besloten.v1";

    @Override
    public Dossierfeiten<Indeplaatsstelling> feiten() {
        return dossier.met(indeplaatsstelling);
    }
}
