// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.trede.notificatie.feiten.Dossierfeiten;
import nl.trede.notificatie.feiten.Herinnering;

/** What notificatie reads of the event termijn-herinnerd. */
record TermijnHerinnerd(@JsonUnwrapped Dossiergegevens dossier, @JsonUnwrapped Herinnering herinnering)
        implements Briefgebeurtenis {

    static final String TYPE = "nl.trede.toezicht.termijn-herinnerd.v1";

    @Override
    public Dossierfeiten<Herinnering> feiten() {
        return dossier.met(herinnering);
    }
}
