// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.trede.notificatie.feiten.Dossierfeiten;
import nl.trede.notificatie.feiten.Planoordeel;

/** What notificatie reads of the event plan-beoordeeld; {@code oordeel} in the event is that of the ladder, not of the plan. */
record PlanBeoordeeld(@JsonUnwrapped Dossiergegevens dossier, @JsonUnwrapped Planoordeel planoordeel)
        implements Briefgebeurtenis {

    static final String TYPE = "nl.trede.toezicht.plan-beoordeeld.v1";

    @Override
    public Dossierfeiten<Planoordeel> feiten() {
        return dossier.met(planoordeel);
    }
}
