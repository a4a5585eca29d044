// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.feiten.Besluitfeiten;

/** What notificatie reads of the event trede-besloten; its contract is toezicht's. */
record TredeBesloten(@JsonUnwrapped Besluitgegevens gegevens, int vorigeTrede) implements Briefgebeurtenis {

    static final String TYPE = "nl.trede.toezicht.trede-besloten.v2";

    /** As it was before: every termijn in weeks; read until the last one has left the topic. */
    static final String TYPE_IN_WEKEN = "nl.trede.toezicht.trede-besloten.v1";

    @Override
    public Besluitfeiten feiten() {
        return gegevens.met(Aanleiding.TREDE, vorigeTrede, null, null, null);
    }
}
