// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Plays the other services of a test: sends events as they would, and reads what the service under test published. */
public final class TestEvents {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** When the last event without a moment of its own was recorded: no machine's clock decides which of two came later. */
    private static final AtomicLong RECORDED =
            new AtomicLong(Instant.parse("2026-01-01T00:00:00Z").getEpochSecond());

    private static KafkaProducer<String, byte[]> producer;

    private TestEvents() {}

    /** Time that passes, whatever the clock of the machine is set to meanwhile. */
    private record Wait(long begin, Duration longest) {

        Wait(Duration longest) {
            this(System.nanoTime(), longest);
        }

        boolean isOver() {
            return System.nanoTime() - begin > longest.toNanos();
        }
    }

    /** An event as it lay on the topic; {@code data} is null when the value was no JSON. */
    public record Published(String key, Map<String, String> headers, JsonNode data) {

        public String type() {
            return headers.get("ce_type");
        }
    }

    /** Sends an event with a fresh id, recorded a second after the one before. Returns the id. */
    public static String send(String topic, String type, String key, Object json) {
        var id = UUID.randomUUID().toString();
        send(topic, id, type, key, json, Instant.ofEpochSecond(RECORDED.incrementAndGet()));
        return id;
    }

    /** Sends an event; the same id again is a redelivery. {@code json} is text or a tree. */
    public static void send(String topic, String id, String type, String key, Object json, Instant time) {
        var headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id,
                "ce_source",
                "urn:nld:oin:00000000000000000000:systeem:test",
                "ce_type",
                type,
                "ce_time",
                time.toString(),
                "ce_subject",
                key,
                "content-type",
                "application/json");
        sendRaw(topic, key, json.toString().getBytes(StandardCharsets.UTF_8), headers);
    }

    public static synchronized void sendRaw(String topic, String key, byte[] value, Map<String, String> headers) {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", TestKafka.bootstrapServers(), "linger.ms", "0"),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }
        var message = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(message).get();
        } catch (Exception e) {
            throw new IllegalStateException("Could not send to " + topic, e);
        }
    }

    /** Waits up to a minute for the first event on the topic, from its beginning, that fits; fails when none comes. */
    public static Published await(String topic, Predicate<Published> wanted) {
        var waited = new Wait(Duration.ofMinutes(1));
        try (var consumer = fromBeginning(topic)) {
            while (!waited.isOver()) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    var event = published(message);
                    if (wanted.test(event)) {
                        return event;
                    }
                }
            }
        }
        throw new AssertionError("No such event came on " + topic);
    }

    /** All committed events on the topic from its beginning, in order per key. */
    public static List<Published> all(String topic) {
        try (var consumer = fromBeginning(topic)) {
            var partitions = consumer.assignment();
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<Published>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> found.add(published(message)));
            }
            return found;
        }
    }

    private static KafkaConsumer<String, byte[]> fromBeginning(String topic) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", TestKafka.bootstrapServers(), "isolation.level", "read_committed");
        var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = partitions(consumer, topic);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    /** A topic that nobody used yet comes into being by asking for it, a moment later; without it nothing could be said of its events. */
    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        var waited = new Wait(Duration.ofSeconds(20));
        var known = consumer.partitionsFor(topic);
        while (known.isEmpty()) {
            if (waited.isOver()) {
                throw new AssertionError("There is no topic " + topic);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            known = consumer.partitionsFor(topic);
        }
        return known.stream().map(p -> new TopicPartition(topic, p.partition())).toList();
    }

    private static Published published(ConsumerRecord<String, byte[]> message) {
        var headers = new LinkedHashMap<String, String>();
        message.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        return new Published(message.key(), headers, tree(message.value()));
    }

    private static JsonNode tree(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (Exception noJson) {
            return null;
        }
    }
}
