// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of the system, each with the one for its dead letters. */
final class Topics {

    static final List<String> NAMES =
            List.of("taakstelling.v1", "realisatie.v1", "toezicht.v1", "notificatie.v1", "coa.leveringen.v1");

    private static final int PARTITIONS = 6;

    private Topics() {}

    /** Waits until the broker answers and makes the topics that are not there yet. */
    static void create(int port, Duration timeout) throws StartFailure {
        Map<String, Object> config = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                "127.0.0.1:" + port,
                AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG,
                100,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                200,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) timeout.toMillis());
        try (Admin admin = Admin.create(config)) {
            List<NewTopic> topics = NAMES.stream()
                    .flatMap(name -> Stream.of(name, name + ".dlt"))
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
