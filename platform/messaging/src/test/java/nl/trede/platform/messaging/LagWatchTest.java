// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told to Prometheus of messages that nobody reads, without a broker. */
class LagWatchTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private List<PartitionLag> broker = List.of();
    private Duration later = Duration.ZERO;

    private final LagWatch watch = new LagWatch(
            new ConsumerLag(null, null) {
                @Override
                public List<PartitionLag> now() {
                    if (broker == null) {
                        throw new BrokerAway(new IllegalStateException("no broker"));
                    }
                    return broker;
                }
            },
            new Clock() {
                @Override
                public ZoneOffset getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(java.time.ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return NOW.plus(later);
                }
            },
            new SmallRyeConfigBuilder()
                    .withMapping(MessagingConfig.class)
                    .withDefaultValues(Map.of("trede.messaging.topic", "x.v1", "trede.messaging.source", "urn:x"))
                    .build()
                    .getConfigMapping(MessagingConfig.class),
            metrics);

    @Test
    void nothing_waits() {
        broker = List.of(part("realisatie.v1", 0, 0, null), part("realisatie.v1", 1, 0, null));

        watch.look();

        assertThat(lag("realisatie.v1")).isZero();
        assertThat(age("realisatie.v1")).isZero();
    }

    @Test
    void what_waits_is_added_up_over_a_topic_and_the_oldest_says_how_long() {
        broker = List.of(
                part("realisatie.v1", 0, 2, NOW.minusSeconds(60)),
                part("realisatie.v1", 1, 1, NOW.minusSeconds(900)),
                part("taakstelling.v1", 0, 0, null));

        watch.look();

        assertThat(lag("realisatie.v1")).isEqualTo(3);
        assertThat(age("realisatie.v1")).isEqualTo(900);
        assertThat(lag("taakstelling.v1")).isZero();
    }

    @Test
    void what_is_read_since_is_told_no_more() {
        broker = List.of(part("realisatie.v1", 0, 2, NOW.minusSeconds(60)));
        watch.look();
        broker = List.of(part("realisatie.v1", 0, 0, null));
        watch.look();

        assertThat(lag("realisatie.v1")).isZero();
        assertThat(age("realisatie.v1")).isZero();
    }

    @Test
    void a_broker_that_is_away_does_not_make_it_well() {
        broker = List.of(part("realisatie.v1", 0, 1, NOW.minusSeconds(60)));
        watch.look();
        broker = null;
        later = Duration.ofSeconds(600);
        watch.look();

        assertThat(lag("realisatie.v1")).isEqualTo(1);
        assertThat(age("realisatie.v1")).isEqualTo(660);
    }

    private static PartitionLag part(String topic, int partition, long lag, Instant oldest) {
        return new PartitionLag("toezicht-service", topic, partition, 10L, 10 + lag, lag, true, oldest);
    }

    private double lag(String topic) {
        return metrics.get("trede.consumer.lag").tag("topic", topic).gauge().value();
    }

    private double age(String topic) {
        return metrics.get("trede.consumer.age").tag("topic", topic).gauge().value();
    }
}
