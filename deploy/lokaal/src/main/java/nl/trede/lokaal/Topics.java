// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics of the system. */
final class Topics {

    private static final int PARTITIONS = 6;

    private Topics() {}

    /**
     * Waits until the broker answers and makes the topics that are not there yet.
     *
     * @param connection how the broker is reached
     */
    static void create(Map<String, Object> connection, List<String> names, Duration timeout) throws StartFailure {
        Map<String, Object> config = new HashMap<>(connection);
        config.putAll(Map.of(
                AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG,
                100,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                200,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) timeout.toMillis()));
        try (Admin admin = Admin.create(config)) {
            List<NewTopic> topics = names.stream()
                    .map(name -> new NewTopic(name, PARTITIONS, (short) 1))
                    .toList();
            for (KafkaFuture<Void> made : admin.createTopics(topics).values().values()) {
                await(made, timeout);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Het wachten op Kafka is afgebroken");
        } catch (Exception e) {
            throw new StartFailure("Kafka antwoordt niet", e);
        }
    }

    private static void await(KafkaFuture<Void> made, Duration timeout) throws Exception {
        try {
            made.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
