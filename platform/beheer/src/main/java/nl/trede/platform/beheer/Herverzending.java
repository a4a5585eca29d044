// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import jakarta.enterprise.context.RequestScoped;
import nl.trede.platform.messaging.DeadLetterBox;
import nl.trede.platform.rest.Caller;
import nl.trede.platform.rest.Problem;

/** Sends a message again for whoever asks, by page or by API. */
@RequestScoped
class Herverzending {

    private static final String NAAMLOOS = "naamloos";

    private final Berichtenverkeer berichten;
    private final Caller caller;

    Herverzending(Berichtenverkeer berichten, Caller caller) {
        this.berichten = berichten;
        this.caller = caller;
    }

    DeadLetterBox.Outcome.Sent verstuur(String id) {
        var door = caller.name().orElse(NAAMLOOS);
        var uitkomst = BerichtenStoring.of503(() -> berichten.verstuurOpnieuw(id, door));
        if (uitkomst instanceof DeadLetterBox.Outcome.Sent sent) {
            return sent;
        }
        if (uitkomst instanceof DeadLetterBox.Outcome.NotKept) {
            throw Problem.conflict(
                    "De inhoud van dit bericht is niet bewaard. Vraag de afzender om het opnieuw te sturen.");
        }
        throw onbekend(id);
    }

    static Problem onbekend(String id) {
        return Problem.nietGevonden("er is geen vastgelopen bericht met kenmerk " + id);
    }
}
