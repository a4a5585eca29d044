// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.trede.notificatie.feiten.Dossierfeiten;
import nl.trede.notificatie.feiten.Uitnodiging;

/** What notificatie reads of the event overleg-gepland. */
record OverlegGepland(@JsonUnwrapped Dossiergegevens dossier, Uitnodiging overleg) implements Briefgebeurtenis {

    static final String TYPE = "nl.trede.toezicht.overleg-gepland.v1";

    @Override
    public Dossierfeiten<Uitnodiging> feiten() {
        return dossier.met(overleg);
    }
}
