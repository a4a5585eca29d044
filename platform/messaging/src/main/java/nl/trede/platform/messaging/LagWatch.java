// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;

/**
 * Tells per topic how much waits to be read, and for how long already, as the broker knows it. So it also tells when the reader itself stands still, whose own
 * metrics then say nothing. What was told last is told on while the broker is away, and its age grows.
 */
@ApplicationScoped
public class LagWatch {

    private static final Logger LOG = Logger.getLogger(LagWatch.class);

    private final ConsumerLag lag;
    private final Clock clock;
    private final Duration every;
    private final MultiGauge waiting;
    private final MultiGauge age;
    private Thread thread;

    LagWatch(ConsumerLag lag, Clock clock, MessagingConfig config, MeterRegistry metrics) {
        this.lag = lag;
        this.clock = clock;
        this.every = config.lagInterval();
        this.waiting = MultiGauge.builder("trede.consumer.lag")
                .description("Messages that wait to be read, over all partitions of the topic")
                .register(metrics);
        this.age = MultiGauge.builder("trede.consumer.age")
                .baseUnit("seconds")
                .description("How long the oldest message waits that is not read yet; 0 when none does")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        if (every.isZero()) {
            return;
        }
        thread = new Thread(this::run, "lag-watch");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            look();
            try {
                Thread.sleep(every.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Asks the broker now. */
    void look() {
        try {
            tell(lag.now());
        } catch (RuntimeException e) {
            LOG.debugf(e, "Not known what waits to be read: %s", e.getMessage());
        }
    }

    /** From now on this is told. */
    void tell(List<PartitionLag> partitions) {
        var counts = new HashMap<String, Long>();
        var oldest = new HashMap<String, Instant>();
        for (var partition : partitions) {
            counts.merge(partition.topic(), partition.lag(), Long::sum);
            oldest.merge(
                    partition.topic(),
                    Objects.requireNonNullElse(partition.oldest(), Instant.MAX),
                    (one, other) -> one.isBefore(other) ? one : other);
        }
        waiting.register(rows(counts), true);
        age.register(
                oldest.entrySet().stream()
                        .map(topic -> Row.of(
                                Tags.of("topic", topic.getKey()), topic.getValue(), since -> seconds((Instant) since)))
                        .toList(),
                true);
    }

    private static List<Row<?>> rows(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .<Row<?>>map(topic -> Row.of(Tags.of("topic", topic.getKey()), topic.getValue()))
                .toList();
    }

    private double seconds(Instant since) {
        return since.equals(Instant.MAX)
                ? 0
                : Math.max(0, Duration.between(since, clock.instant()).toSeconds());
    }
}
