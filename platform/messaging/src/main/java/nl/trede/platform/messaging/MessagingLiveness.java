// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Red when the relay no longer goes round, or a batch has been in hand for too long: then a restart helps. */
@Liveness
@ApplicationScoped
class MessagingLiveness implements HealthCheck {

    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    private final Relay relay;
    private final Instance<EventConsumer> consumer;
    private final Clock clock;

    MessagingLiveness(Relay relay, Instance<EventConsumer> consumer, Clock clock) {
        this.relay = relay;
        this.consumer = consumer;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        var longAgo = clock.instant().minus(LONGEST_SILENCE);
        var busySince = consumer.isResolvable() ? consumer.get().busySince() : null;
        var relayGoesRound = relay.heartbeat().isAfter(longAgo);
        var consumerMoves = busySince == null || busySince.isAfter(longAgo);
        return HealthCheckResponse.named("messaging")
                .status(relayGoesRound && consumerMoves)
                .withData("relay", relay.heartbeat().toString())
                .withData("busySince", busySince == null ? "-" : busySince.toString())
                .build();
    }
}
