// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.feiten.Besluit;
import nl.trede.notificatie.feiten.Besluitfeiten;

/** What notificatie reads of the event bevriezing-besloten; the gemeente stays on its trede. */
record BevriezingBesloten(@JsonUnwrapped Besluitgegevens gegevens, Besluit.Bevriezing bevriezing)
        implements Briefgebeurtenis {

    static final String TYPE = "nl.trede.toezicht.bevriezing-besloten.v1";

    @Override
    public Besluitfeiten feiten() {
        return gegevens.met(Aanleiding.BEVRIEZING, null, null, bevriezing, null);
    }
}
