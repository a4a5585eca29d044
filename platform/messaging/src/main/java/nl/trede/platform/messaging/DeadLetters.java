// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sets a message aside on {@code <topic>.dlt}, unchanged, with the reason and the reader as headers. Nothing is dropped. */
@ApplicationScoped
public class DeadLetters {

    static final String SUFFIX = ".dlt";
    static final String REASON = "dlt-reason";
    static final String READER = "dlt-reader";

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final String servers;
    private final String service;
    private final MeterRegistry metrics;
    private KafkaProducer<byte[], byte[]> producer;

    DeadLetters(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "quarkus.application.name") String service,
            MeterRegistry metrics) {
        this.servers = servers;
        this.service = service;
        this.metrics = metrics;
    }

    /**
     * Returns once the broker holds the message.
     *
     * @throws IllegalStateException when the broker did not take it; the caller must not acknowledge then
     */
    public synchronized void send(String topic, String key, byte[] value, Headers headers, String reason) {
        var bytes = key == null ? null : key.getBytes(StandardCharsets.UTF_8);
        var message = new ProducerRecord<>(topic + SUFFIX, bytes, value);
        headers.forEach(message.headers()::add);
        message.headers().add(REASON, reason.getBytes(StandardCharsets.UTF_8));
        message.headers().add(READER, service.getBytes(StandardCharsets.UTF_8));
        send(message);
        metrics.counter("trede.events.dead", "topic", topic).increment();
        LOG.errorf("Dead letter on %s.dlt, key %s: %s", topic, key, reason);
    }

    /**
     * Sends a message that was set aside to this topic, as it came. Returns once the broker holds it.
     *
     * @throws IllegalStateException when the broker did not take it
     */
    synchronized void resend(ConsumerRecord<byte[], byte[]> deadLetter, String topic) {
        var message = new ProducerRecord<>(topic, deadLetter.key(), deadLetter.value());
        deadLetter.headers().forEach(message.headers()::add);
        message.headers().remove(REASON).remove(READER);
        send(message);
        metrics.counter("trede.events.resent", "topic", topic).increment();
    }

    private void send(ProducerRecord<byte[], byte[]> message) {
        try {
            producer().send(message).get(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending to " + message.topic(), e);
        } catch (Exception e) {
            throw new IllegalStateException("Could not send to " + message.topic(), e);
        }
    }

    private KafkaProducer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of(
                            "bootstrap.servers",
                            servers,
                            "acks",
                            "all",
                            "max.block.ms",
                            "10000",
                            "request.timeout.ms",
                            "10000",
                            "delivery.timeout.ms",
                            "15000"),
                    new ByteArraySerializer(),
                    new ByteArraySerializer());
        }
        return producer;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close();
        }
    }
}
