// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.trede.notificatie.feiten.Dossierfeiten;
import nl.trede.notificatie.feiten.Planvraag;

/** What notificatie reads of the event plan-gevraagd. */
record PlanGevraagd(@JsonUnwrapped Dossiergegevens dossier, @JsonUnwrapped Planvraag planvraag)
        implements Briefgebeurtenis {

    static final String TYPE = "nl.trede.toezicht.plan-gevraagd.v1";

    @Override
    public Dossierfeiten<Planvraag> feiten() {
        return dossier.met(planvraag);
    }
}
