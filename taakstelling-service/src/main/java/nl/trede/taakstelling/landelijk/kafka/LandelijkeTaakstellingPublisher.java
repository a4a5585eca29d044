// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.landelijk.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.messaging.Outbox;
import nl.trede.platform.messaging.OutgoingEvent;
import nl.trede.taakstelling.landelijk.LandelijkeMeldingen;
import nl.trede.taakstelling.taakstelling.Soort;
import nl.trede.taakstelling.taakstelling.Uitkomst;

@ApplicationScoped
class LandelijkeTaakstellingPublisher implements LandelijkeMeldingen {

    private static final String TYPE = "nl.trede.taakstelling.landelijke-taakstelling-vastgesteld.v1";
    private static final String KEY = "NL";

    private final Outbox outbox;

    LandelijkeTaakstellingPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void vastgesteld(Halfjaar halfjaar, Uitkomst.Vastgelegd vastgelegd) {
        var vastlegging = vastgelegd.versie().vastlegging();
        if (vastlegging.soort() == Soort.PROGNOSE) {
            return; // a forecast changes nobody's figures; the event tells what was decided
        }
        var data = new LandelijkeTaakstellingVastgesteld(
                halfjaar.toString(),
                vastlegging.aantal(),
                vastgelegd.versie().versie(),
                vastlegging.soort(),
                vastlegging.datum(),
                vastlegging.bron(),
                vastgelegd.vorigAantal());
        outbox.add(new OutgoingEvent(TYPE, KEY, data));
    }
}
