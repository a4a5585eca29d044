// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.trede.platform.messaging.ConsumerLag;
import nl.trede.platform.messaging.DeadLetter;
import nl.trede.platform.messaging.DeadLetterBox;
import nl.trede.platform.messaging.OutboxView;

/** The messages of this service, in the words of a beheerder. */
@ApplicationScoped
class Berichtenverkeer {

    /** So many are looked at; older ones are counted nowhere. */
    static final int NIEUWSTE = 500;

    private final OutboxView outbox;
    private final ConsumerLag lag;
    private final DeadLetterBox box;

    Berichtenverkeer(OutboxView outbox, ConsumerLag lag, DeadLetterBox box) {
        this.outbox = outbox;
        this.lag = lag;
        this.box = box;
    }

    Verzending verzending(Instant nu) {
        return Verzending.van(outbox.backlog(), nu);
    }

    List<Leesstand> lezing() {
        return lag.now().stream().map(Leesstand::van).toList();
    }

    Vastgelopen vastgelopen() {
        return Vastgelopen.van(box.newest(NIEUWSTE));
    }

    Optional<VastgelopenBericht> een(String id) {
        return DeadLetter.Id.of(id).flatMap(box::one).map(VastgelopenBericht::van);
    }

    DeadLetterBox.Outcome verstuurOpnieuw(String id, String door) {
        return DeadLetter.Id.of(id).map(waar -> box.resend(waar, door)).orElseGet(DeadLetterBox.Outcome.Unknown::new);
    }
}
