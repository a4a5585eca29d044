// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The producer of the relay: batches as Kafka transactions, events as CloudEvents in binary mode (NL GOV profile 1.1). */
@ApplicationScoped
class Broker {

    private final MessagingConfig config;
    private final BrokerConnection connection;
    private KafkaProducer<String, byte[]> producer;

    Broker(MessagingConfig config, BrokerConnection connection) {
        this.config = config;
        this.connection = connection;
    }

    /** Publishes all or nothing, in order. */
    synchronized void publish(List<OutboxRows.Row> batch) throws PublishFailed {
        try {
            var open = producer();
            open.beginTransaction();
            var sends = batch.stream()
                    .<Future<?>>map(row -> open.send(message(row)))
                    .toList();
            for (var send : sends) {
                send.get();
            }
            open.commitTransaction();
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            close(); // a new producer with the same transactional.id aborts what was open and fences this one
            throw new PublishFailed(e);
        }
    }

    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            var settings = connection.with(Map.of(
                    "acks", "all",
                    "enable.idempotence", "true",
                    "transactional.id", config.topic() + "-relay",
                    "transaction.timeout.ms", "30000",
                    "delivery.timeout.ms", "20000",
                    "request.timeout.ms", "10000",
                    "max.block.ms", "10000",
                    "linger.ms", "0",
                    "compression.type", "lz4"));
            var created = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
            try {
                created.initTransactions();
            } catch (RuntimeException e) {
                created.close(Duration.ZERO);
                throw e;
            }
            producer = created;
        }
        return producer;
    }

    private ProducerRecord<String, byte[]> message(OutboxRows.Row row) {
        var message = new ProducerRecord<>(config.topic(), row.key(), row.data().getBytes(StandardCharsets.UTF_8));
        new CloudEventHeaders(
                        row.eventId().toString(),
                        config.source(),
                        row.type(),
                        row.recordedAt(),
                        row.key(),
                        row.sequence())
                .writeTo(message.headers());
        return message;
    }
}
