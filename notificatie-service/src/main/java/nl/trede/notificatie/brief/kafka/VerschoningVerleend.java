// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.feiten.Besluit;
import nl.trede.notificatie.feiten.Besluitfeiten;

/** What notificatie reads of the event verschoning-verleend; a verschoning leaves the gemeente on its trede. */
record VerschoningVerleend(@JsonUnwrapped Besluitgegevens gegevens, Besluit.Verschoning verschoning)
        implements Briefgebeurtenis {

    static final String TYPE = "nl.trede.toezicht.verschoning-verleend.v1";

    @Override
    public Besluitfeiten feiten() {
        return gegevens.met(Aanleiding.VERSCHONING, null, verschoning, null, null);
    }
}
