// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts a message on a topic that no service can read, as a sender with a fault would. */
final class Berichtzender {

    static final String SOORT = "nl.trede.taakstelling.taakstelling-vastgesteld.v1";

    private Berichtzender() {}

    static void stuurOnleesbaar(Trede trede, String topic, String sleutel) {
        ProducerRecord<String, String> bericht = new ProducerRecord<>(topic, sleutel, "{\"aantal\": \"geen aantal\"}");
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "urn:nld:oin:00000000000000000000:systeem:proef",
                        "ce_type",
                        SOORT,
                        "ce_time",
                        Instant.now().toString())
                .forEach((naam, waarde) -> bericht.headers().add(naam, waarde.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", trede.broker()), new StringSerializer(), new StringSerializer())) {
            producer.send(bericht).get();
        } catch (Exception e) {
            throw new IllegalStateException("Bericht niet verstuurd", e);
        }
    }
}
