// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import java.time.Duration;
import java.time.Instant;
import nl.trede.platform.messaging.OutboxBacklog;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the service has to tell and has not told yet. */
@Schema(name = "Verzending", description = "Wat deze dienst nog aan andere diensten moet vertellen.")
record Verzending(
        @Schema(description = "Berichten die wachten op hun eerste poging.", examples = "0") long wachtend,
        @Schema(description = "Berichten die onderweg zijn of vergeefs zijn geprobeerd.", examples = "0") long onderweg,
        @Schema(description = "Wanneer het oudste is vastgelegd; leeg als er geen is.", nullable = true)
                Instant oudsteOp,
        @Schema(description = "Hoe lang het oudste wacht.", examples = "0") long ouderdomSeconden,
        @Schema(description = "Meeste pogingen voor een bericht.", examples = "0") int pogingen,
        @Schema(description = "Waarom de laatste poging mislukte; leeg als er geen mislukte.", nullable = true)
                String laatsteFout,
        @Schema(nullable = true) Instant volgendePoging) {

    static Verzending van(OutboxBacklog backlog, Instant nu) {
        var ouderdom = backlog.oldest() == null ? Duration.ZERO : Duration.between(backlog.oldest(), nu);
        return new Verzending(
                backlog.waiting(),
                backlog.sending(),
                backlog.oldest(),
                Math.max(0, ouderdom.toSeconds()),
                backlog.attempts(),
                backlog.lastError(),
                backlog.nextAttempt());
    }

    /** Messages that were not sent. */
    public long totaal() {
        return wachtend + onderweg;
    }
}
