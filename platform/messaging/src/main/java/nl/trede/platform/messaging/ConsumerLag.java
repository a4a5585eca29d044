// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * What waits to be read by this service, over all replicas. A transaction leaves a mark on a topic that no reader sees; so what seems to wait is
 * looked at, and only messages count.
 */
@ApplicationScoped
public class ConsumerLag {

    private static final int COUNTED_AT_MOST = 200;
    private static final Duration COUNTING = Duration.ofMillis(800);

    private final Subscriptions subscriptions;
    private final BrokerReader broker;

    ConsumerLag(Subscriptions subscriptions, BrokerReader broker) {
        this.subscriptions = subscriptions;
        this.broker = broker;
    }

    /**
     * Of each partition that is read; empty when the service listens to nobody.
     *
     * @throws BrokerAway when the broker does not answer
     */
    public List<PartitionLag> now() {
        return subscriptions.all().stream()
                .flatMap(subscription ->
                        broker.look(subscription.group(), consumer -> lag(subscription, consumer)).stream())
                .toList();
    }

    private static List<PartitionLag> lag(
            Subscriptions.Subscription subscription, KafkaConsumer<byte[], byte[]> consumer) {
        var partitions = BrokerReader.partitions(consumer, subscription.topics());
        var committed = consumer.committed(new HashSet<>(partitions));
        var begins = consumer.beginningOffsets(partitions);
        var ends = consumer.endOffsets(partitions);
        var from = new HashMap<TopicPartition, Long>();
        for (var partition : partitions) {
            var read = committed.get(partition);
            var position = Math.max(begins.get(partition), read == null ? 0 : read.offset());
            if (position < ends.get(partition)) {
                from.put(partition, position);
            }
        }
        var waiting = new Waiting(from, ends);
        waiting.count(consumer);
        var lags = new ArrayList<PartitionLag>();
        for (var partition : partitions) {
            var read = committed.get(partition);
            lags.add(new PartitionLag(
                    subscription.group(),
                    partition.topic(),
                    partition.partition(),
                    read == null ? null : read.offset(),
                    ends.get(partition),
                    waiting.lag(partition),
                    waiting.exact(partition),
                    waiting.oldest.get(partition)));
        }
        return lags;
    }

    /** The messages between where the group is and the end. */
    private static final class Waiting {

        private final Map<TopicPartition, Long> from;
        private final Map<TopicPartition, Long> ends;
        private final Map<TopicPartition, Integer> counted = new HashMap<>();
        private final Map<TopicPartition, Instant> oldest = new HashMap<>();
        private final HashSet<TopicPartition> open;

        Waiting(Map<TopicPartition, Long> from, Map<TopicPartition, Long> ends) {
            this.from = from;
            this.ends = ends;
            this.open = new HashSet<>(from.keySet());
        }

        void count(KafkaConsumer<byte[], byte[]> consumer) {
            consumer.assign(from.keySet());
            from.forEach(consumer::seek);
            var begun = System.nanoTime();
            var enough = new HashSet<TopicPartition>();
            while (enough.size() < from.size() && System.nanoTime() - begun < COUNTING.toNanos()) {
                for (var message : consumer.poll(Duration.ofMillis(100))) {
                    var partition = new TopicPartition(message.topic(), message.partition());
                    if (message.offset() < ends.get(partition)) {
                        counted.merge(partition, 1, Integer::sum);
                        oldest.putIfAbsent(partition, Instant.ofEpochMilli(message.timestamp()));
                    }
                }
                for (var partition : from.keySet()) {
                    if (consumer.position(partition) >= ends.get(partition)) {
                        open.remove(partition);
                        enough.add(partition);
                    } else if (counted.getOrDefault(partition, 0) >= COUNTED_AT_MOST) {
                        enough.add(partition);
                    }
                }
                consumer.pause(enough);
            }
        }

        long lag(TopicPartition partition) {
            return !from.containsKey(partition)
                    ? 0
                    : exact(partition) ? counted.getOrDefault(partition, 0) : ends.get(partition) - from.get(partition);
        }

        boolean exact(TopicPartition partition) {
            return !open.contains(partition);
        }
    }
}
