// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What a service sets about its messaging; the topic is the only thing others know. */
@ConfigMapping(prefix = "trede.messaging")
public interface MessagingConfig {

    /** What the names of topics and consumer groups of this deployment begin with, as {@code overijssel.}; empty when it has its broker to itself. */
    Optional<String> prefix();

    /** The service's own topic, with the prefix of the deployment if it has one. */
    String topic();

    /** ce_source: the system as others name it. */
    String source();

    /** Most events in one Kafka transaction. */
    @WithDefault("500")
    int batch();

    /** How long the relay sleeps when nothing wakes it. */
    @WithDefault("PT0.25S")
    Duration pollInterval();

    /** Sent outbox rows are removed after this. */
    @WithDefault("P30D")
    Duration keepSent();

    /** Inbox rows are removed after this; longer than Kafka keeps the events. */
    @WithDefault("P400D")
    Duration keepReceived();

    /** Tries of an event that fails while the database answers, before it becomes a dead letter. */
    @WithDefault("5")
    int attempts();

    /** How often is looked what waits to be read, for the metrics; nought for never. */
    @WithDefault("PT30S")
    Duration lagInterval();
}
