// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.messaging.Outbox;
import nl.trede.platform.messaging.OutgoingEvent;
import nl.trede.taakstelling.taakstelling.Taakstellingmeldingen;
import nl.trede.taakstelling.taakstelling.Uitkomst;

@ApplicationScoped
class TaakstellingPublisher implements Taakstellingmeldingen {

    private static final String TYPE = "nl.trede.taakstelling.taakstelling-vastgesteld.v1";

    private final Outbox outbox;

    TaakstellingPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void vastgesteld(Halfjaar halfjaar, Gemeentecode gemeente, Uitkomst.Vastgelegd vastgelegd) {
        outbox.add(event(halfjaar, gemeente, vastgelegd));
    }

    @Override
    public void vastgesteld(Halfjaar halfjaar, Map<Gemeentecode, Uitkomst.Vastgelegd> vastgelegd) {
        outbox.addAll(vastgelegd.entrySet().stream()
                .map(een -> event(halfjaar, een.getKey(), een.getValue()))
                .toList());
    }

    private static OutgoingEvent event(Halfjaar halfjaar, Gemeentecode gemeente, Uitkomst.Vastgelegd vastgelegd) {
        var vastlegging = vastgelegd.versie().vastlegging();
        var data = new TaakstellingVastgesteld(
                gemeente.code(),
                halfjaar.toString(),
                vastlegging.aantal(),
                vastgelegd.versie().versie(),
                vastlegging.soort(),
                vastlegging.datum(),
                vastlegging.bron(),
                vastgelegd.vorigAantal());
        return new OutgoingEvent(TYPE, gemeente.code(), data);
    }
}
