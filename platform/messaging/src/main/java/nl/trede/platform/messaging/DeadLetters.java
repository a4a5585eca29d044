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

/**
 * Sets a message aside on {@code <topic>.dlt}, unchanged, with the reason and the reader as headers. Nothing is dropped. Sent again it goes to the topic
 * that its reader has for that ({@link Subscriptions.Subscription#again()}): nobody writes to the topic of another, and its other readers are left alone.
 */
@ApplicationScoped
public class DeadLetters {

    static final String SUFFIX = ".dlt";
    static final String REASON = "dlt-reason";
    static final String READER = "dlt-reader";

    /** Of a message that is sent again: the topic that it first came from. */
    static final String ORIGIN = "dlt-origin";

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final BrokerConnection connection;
    private final String service;
    private final MeterRegistry metrics;
    private KafkaProducer<byte[], byte[]> producer;

    DeadLetters(
            BrokerConnection connection,
            @ConfigProperty(name = "quarkus.application.name") String service,
            MeterRegistry metrics) {
        this.connection = connection;
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
        var origin = origin(topic, headers);
        var message = new ProducerRecord<>(origin + SUFFIX, bytes, value);
        headers.forEach(message.headers()::add);
        message.headers().remove(ORIGIN);
        message.headers().add(REASON, reason.getBytes(StandardCharsets.UTF_8));
        message.headers().add(READER, service.getBytes(StandardCharsets.UTF_8));
        send(message);
        metrics.counter("trede.events.dead", "topic", origin).increment();
        LOG.errorf("Dead letter on %s.dlt, key %s: %s", origin, key, reason);
    }

    /**
     * Sends a message that was set aside to this topic, as it came. Returns once the broker holds it.
     *
     * @param origin the topic that it came from; told to the reader when it is another
     * @throws IllegalStateException when the broker did not take it
     */
    synchronized void resend(ConsumerRecord<byte[], byte[]> deadLetter, String topic, String origin) {
        var message = new ProducerRecord<>(topic, deadLetter.key(), deadLetter.value());
        deadLetter.headers().forEach(message.headers()::add);
        message.headers().remove(REASON).remove(READER).remove(ORIGIN);
        if (!topic.equals(origin)) {
            message.headers().add(ORIGIN, origin.getBytes(StandardCharsets.UTF_8));
        }
        send(message);
        metrics.counter("trede.events.resent", "topic", origin).increment();
    }

    /** What a message on another topic than the one for sending again says of its origin, counts for nothing. */
    private static String origin(String topic, Headers headers) {
        var origin = topic.endsWith(Subscriptions.AGAIN) ? headers.lastHeader(ORIGIN) : null;
        return origin == null || origin.value() == null ? topic : new String(origin.value(), StandardCharsets.UTF_8);
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
                    connection.with(Map.of(
                            "acks", "all",
                            "max.block.ms", "10000",
                            "request.timeout.ms", "10000",
                            "delivery.timeout.ms", "15000")),
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
