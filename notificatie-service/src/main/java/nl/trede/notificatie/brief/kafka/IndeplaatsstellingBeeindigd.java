// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.trede.notificatie.feiten.Beeindiging;
import nl.trede.notificatie.feiten.Dossierfeiten;

/** What notificatie reads of the event indeplaatsstelling-beeindigd. */
record IndeplaatsstellingBeeindigd(@JsonUnwrapped Dossiergegevens dossier, @JsonUnwrapped Beeindiging beeindiging)
        implements Briefgebeurtenis {

    static final String TYPE = "nl.trede.toezicht.indeplaatsstelling-beeindigd.v1";

    @Override
    public Dossierfeiten<Beeindiging> feiten() {
        return dossier.met(beeindiging);
    }
}
