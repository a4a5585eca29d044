// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Lets someone look at topics without taking part in a group, in the time that a page has. It commits nothing. */
@ApplicationScoped
class BrokerReader {

    /** How long the broker may take to answer one question. */
    static final Duration PATIENCE = Duration.ofMillis(1_500);

    private static final int AT_ONCE = 4_000_000;

    private final BrokerConnection connection;

    BrokerReader(BrokerConnection connection) {
        this.connection = connection;
    }

    /**
     * Looks with a consumer of its own, which is closed after.
     *
     * @param group whose committed positions are asked; null when they are not
     * @throws BrokerAway when the broker does not answer
     */
    <T> T look(String group, Function<KafkaConsumer<byte[], byte[]>, T> question) {
        var settings = connection.with(Map.of(
                "isolation.level", "read_committed",
                "enable.auto.commit", "false",
                "allow.auto.create.topics", "false",
                "auto.offset.reset", "earliest",
                "default.api.timeout.ms", (int) PATIENCE.toMillis(),
                "request.timeout.ms", (int) PATIENCE.toMillis(),
                "fetch.max.bytes", AT_ONCE,
                "fetch.max.wait.ms", "50",
                "reconnect.backoff.max.ms", "200"));
        if (group != null) {
            settings.put("group.id", group);
        }
        KafkaConsumer<byte[], byte[]> consumer = null;
        try {
            consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
            return question.apply(consumer);
        } catch (KafkaException e) {
            throw new BrokerAway(e);
        } finally {
            if (consumer != null) {
                consumer.close(CloseOptions.timeout(Duration.ZERO));
            }
        }
    }

    /** Of the topics that there are, in order. */
    static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, Collection<String> topics) {
        return topics.stream()
                .flatMap(topic -> {
                    var known = consumer.partitionsFor(topic);
                    return known == null
                            ? Stream.empty()
                            : known.stream()
                                    .map(p -> new TopicPartition(topic, p.partition()))
                                    .sorted(Comparator.comparing(TopicPartition::partition));
                })
                .toList();
    }
}
