// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads topics with dead letters from their ends. */
@ApplicationScoped
class DeadLetterReader {

    private static final Duration READING = Duration.ofMillis(1_000);
    private static final Comparator<DeadLetter> NEWEST_FIRST = Comparator.comparing(DeadLetter::setAsideAt)
            .thenComparing(letter -> letter.id().offset())
            .reversed();

    private final BrokerReader broker;

    DeadLetterReader(BrokerReader broker) {
        this.broker = broker;
    }

    /** At most so many of those wanted, read in a bounded time; {@code all} is false when that left some out. */
    DeadLetterBox.Found newest(List<String> topics, int most, Predicate<DeadLetter> wanted) {
        return topics.isEmpty()
                ? new DeadLetterBox.Found(List.of(), true)
                : broker.look(null, consumer -> newest(consumer, topics, most, wanted));
    }

    private static DeadLetterBox.Found newest(
            KafkaConsumer<byte[], byte[]> consumer, List<String> topics, int most, Predicate<DeadLetter> wanted) {
        var partitions = BrokerReader.partitions(consumer, topics);
        var begins = consumer.beginningOffsets(partitions);
        var ends = consumer.endOffsets(partitions);
        var from = new HashMap<TopicPartition, Long>();
        partitions.stream()
                .filter(p -> begins.get(p) < ends.get(p))
                .forEach(p -> from.put(p, Math.max(begins.get(p), ends.get(p) - most)));
        consumer.assign(from.keySet());
        from.forEach(consumer::seek);
        var open = new HashSet<>(from.keySet());
        var letters = new ArrayList<DeadLetter>();
        var begun = System.nanoTime();
        while (!open.isEmpty() && System.nanoTime() - begun < READING.toNanos()) {
            for (var message : consumer.poll(Duration.ofMillis(100))) {
                var letter = DeadLetter.of(message);
                if (wanted.test(letter)) {
                    letters.add(letter);
                }
            }
            open.removeIf(p -> consumer.position(p) >= ends.get(p));
        }
        letters.sort(NEWEST_FIRST);
        var all = open.isEmpty()
                && letters.size() <= most
                && from.keySet().stream().allMatch(p -> from.get(p).equals(begins.get(p)));
        return new DeadLetterBox.Found(List.copyOf(letters.subList(0, Math.min(most, letters.size()))), all);
    }

    Optional<ConsumerRecord<byte[], byte[]>> one(DeadLetter.Id id) {
        return broker.look(null, consumer -> {
            var partition = new TopicPartition(id.topic(), id.partition());
            if (!BrokerReader.partitions(consumer, List.of(id.topic())).contains(partition)
                    || id.offset()
                            < consumer.beginningOffsets(List.of(partition)).get(partition)
                    || id.offset() >= consumer.endOffsets(List.of(partition)).get(partition)) {
                return Optional.<ConsumerRecord<byte[], byte[]>>empty();
            }
            consumer.assign(List.of(partition));
            consumer.seek(partition, id.offset());
            var begun = System.nanoTime();
            while (System.nanoTime() - begun < READING.toNanos()) {
                var read = consumer.poll(Duration.ofMillis(100)).records(partition);
                if (!read.isEmpty()) {
                    return Optional.of(read.get(0)).filter(message -> message.offset() == id.offset());
                }
            }
            throw new BrokerAway(new TimeoutException("the message did not come"));
        });
    }
}
