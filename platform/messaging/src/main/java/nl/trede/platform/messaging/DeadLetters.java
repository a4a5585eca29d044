// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sets a message aside on {@code <topic>.dlt}, unchanged, with the reason as a header. Nothing is dropped. */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final String servers;
    private final MeterRegistry metrics;
    private KafkaProducer<String, byte[]> producer;

    DeadLetters(@ConfigProperty(name = "kafka.bootstrap.servers") String servers, MeterRegistry metrics) {
        this.servers = servers;
        this.metrics = metrics;
    }

    /**
     * Returns once the broker holds the message.
     *
     * @throws IllegalStateException when the broker did not take it; the caller must not acknowledge then
     */
    public synchronized void send(String topic, String key, byte[] value, Headers headers, String reason) {
        var message = new ProducerRecord<>(topic + ".dlt", key, value);
        headers.forEach(message.headers()::add);
        message.headers().add("dlt-reason", reason.getBytes(StandardCharsets.UTF_8));
        try {
            producer().send(message).get(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while setting a message aside", e);
        } catch (Exception e) {
            throw new IllegalStateException("Could not set a message aside on " + topic + ".dlt", e);
        }
        metrics.counter("trede.events.dead", "topic", topic).increment();
        LOG.errorf("Dead letter on %s.dlt, key %s: %s", topic, key, reason);
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", servers, "acks", "all", "max.block.ms", "10000"),
                    new StringSerializer(),
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
