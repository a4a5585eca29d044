// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Child process: one real Kafka broker that is its own controller (KRaft). Ends when the launcher ends. */
final class KafkaMain {

    private KafkaMain() {}

    /** Arguments: data folder, port, port of the controller. */
    public static void main(String[] args) throws Exception {
        ParentWatch.start();
        Path data = Path.of(args[0]);
        Path config = data.resolveSibling("kafka.properties");
        try (Writer writer = Files.newBufferedWriter(config)) {
            properties(data, args[1], args[2]).store(writer, null);
        }
        if (!Files.exists(data.resolve("meta.properties"))) {
            String cluster = Uuid.randomUuid().toString();
            String[] format = {"format", "--ignore-formatted", "--cluster-id=" + cluster, "--config=" + config};
            StorageTool.execute(format, System.out);
        }
        Kafka.main(new String[] {config.toString()});
    }

    private static Properties properties(Path data, String port, String controllerPort) {
        Properties p = new Properties();
        p.put("process.roles", "broker,controller");
        p.put("node.id", "1");
        p.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        p.put("controller.listener.names", "CONTROLLER");
        p.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        p.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        p.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        p.put("log.dirs", data.toString());
        p.put("auto.create.topics.enable", "false");
        // one broker: nothing to replicate to
        p.put("offsets.topic.replication.factor", "1");
        p.put("offsets.topic.num.partitions", "4");
        p.put("transaction.state.log.replication.factor", "1");
        p.put("transaction.state.log.min.isr", "1");
        p.put("transaction.state.log.num.partitions", "4");
        p.put("share.coordinator.state.topic.replication.factor", "1");
        p.put("share.coordinator.state.topic.min.isr", "1");
        // one reader a group: no need to wait for others, and a killed one is missed soon
        p.put("group.initial.rebalance.delay.ms", "0");
        p.put("group.min.session.timeout.ms", "1000");
        // a broker that was killed may register again soon; its old registration counts until this has passed
        p.put("broker.session.timeout.ms", "3000");
        p.put("broker.heartbeat.interval.ms", "500");
        // small machine, small files
        p.put("log.segment.bytes", Integer.toString(64 * 1024 * 1024));
        p.put("log.index.size.max.bytes", Integer.toString(1024 * 1024));
        p.put("log.cleaner.dedupe.buffer.size", Integer.toString(4 * 1024 * 1024));
        p.put("num.network.threads", "2");
        p.put("num.io.threads", "4");
        return p;
    }
}
