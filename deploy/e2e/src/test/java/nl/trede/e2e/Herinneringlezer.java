// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads every reminder that stands on the topic of toezicht, from the first. */
final class Herinneringlezer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOPIC = "toezicht.v1";
    private static final String SOORT = "nl.trede.toezicht.termijn-herinnerd.v1";

    private final KafkaConsumer<String, byte[]> consumer;
    private final Set<String> ids = new HashSet<>();
    private final List<String> gelezen = new ArrayList<>();
    private final List<String> aanleidingen = new ArrayList<>();

    Herinneringlezer(String broker) {
        Properties settings = new Properties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> alle = consumer.partitionsFor(TOPIC).stream()
                .map(deel -> new TopicPartition(TOPIC, deel.partition()))
                .toList();
        consumer.assign(alle);
        consumer.seekToBeginning(alle);
    }

    /**
     * "2031-01-09 GM0141 TERMIJN": the day it was told, about whom, of what kind. An event that a process sent and could not mark as sent before
     * it was killed may stand twice on the topic with one id, as every reader knows; it is the same reminder.
     */
    List<String> gelezen() {
        for (var bericht : consumer.poll(Duration.ofMillis(200))) {
            if (SOORT.equals(header(bericht, "ce_type")) && ids.add(header(bericht, "ce_id"))) {
                JsonNode data = data(bericht);
                gelezen.add(data.path("datum").asText() + " " + bericht.key() + " "
                        + data.path("soort").asText());
                aanleidingen.add(data.path("aanleiding").asText());
            }
        }
        return List.copyOf(gelezen);
    }

    List<String> aanleidingen() {
        return List.copyOf(aanleidingen);
    }

    private static String header(ConsumerRecord<String, byte[]> bericht, String naam) {
        var header = bericht.headers().lastHeader(naam);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static JsonNode data(ConsumerRecord<String, byte[]> bericht) {
        try {
            return JSON.readTree(bericht.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
