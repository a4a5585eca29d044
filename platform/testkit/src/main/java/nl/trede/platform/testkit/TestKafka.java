// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import io.kroxylicious.testing.kafka.api.KafkaCluster;
import io.kroxylicious.testing.kafka.api.TerminationStyle;
import io.kroxylicious.testing.kafka.common.KafkaClusterConfig;
import io.kroxylicious.testing.kafka.common.KafkaClusterExecutionMode;
import io.kroxylicious.testing.kafka.common.KafkaClusterFactory;

/** The one broker of this JVM (KRaft, in the same VM): started on first use, on a free port, gone with the JVM. */
public final class TestKafka {

    private static KafkaCluster cluster;

    private TestKafka() {}

    public static synchronized String bootstrapServers() {
        if (cluster == null) {
            cluster = KafkaClusterFactory.create(KafkaClusterConfig.builder()
                    .execMode(KafkaClusterExecutionMode.IN_VM)
                    .kraftMode(true)
                    .brokersNum(1)
                    .brokerConfig("auto.create.topics.enable", "true")
                    .brokerConfig("num.partitions", "2")
                    // the standard 128 MB is for a broker with far more keys, and a test run can have several brokers
                    // after each other
                    .brokerConfig("log.cleaner.dedupe.buffer.size", Integer.toString(4 * 1024 * 1024))
                    .build());
            cluster.start();
        }
        return cluster.getBootstrapServers();
    }

    /** Takes the broker away; {@link #comeBack()} brings it again with all it held. */
    public static synchronized void goAway() {
        cluster.stopNodes(node -> true, TerminationStyle.ABRUPT);
    }

    public static synchronized void comeBack() {
        cluster.startNodes(node -> true);
    }
}
