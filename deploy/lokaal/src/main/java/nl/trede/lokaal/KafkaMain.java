// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import nl.trede.lokaal.versleuteld.BrokerSecurity;
import nl.trede.lokaal.versleuteld.Certificates;
import org.apache.kafka.common.Uuid;

/** Child process: one real Kafka broker that is its own controller (KRaft). Ends when the launcher ends. */
final class KafkaMain {

    private KafkaMain() {}

    /** Arguments: data folder, port, port of the controller, folder with certificates or {@code -}. */
    public static void main(String[] args) throws Exception {
        ParentWatch.start();
        Path data = Path.of(args[0]);
        Path config = data.resolveSibling("kafka.properties");
        Properties properties = properties(data, args[2]);
        Optional<Certificates> certificates = Certificates.in(args[3]);
        listeners(properties, args[1], args[2], certificates.isPresent() ? "SSL" : "PLAINTEXT");
        if (certificates.isPresent()) {
            new BrokerSecurity(certificates.get()).addTo(properties);
        }
        PrivateFiles.write(config, text(properties));
        if (!Files.exists(data.resolve("meta.properties"))) {
            String cluster = Uuid.randomUuid().toString();
            String[] format = {"format", "--ignore-formatted", "--cluster-id=" + cluster, "--config=" + config};
            StorageTool.execute(format, System.out);
        }
        Kafka.main(new String[] {config.toString()});
    }

    private static String text(Properties properties) throws IOException {
        StringWriter text = new StringWriter();
        properties.store(text, null);
        return text.toString();
    }

    private static void listeners(Properties p, String port, String controllerPort, String protocol) {
        p.put("listener.security.protocol.map", protocol + ":" + protocol + ",CONTROLLER:" + protocol);
        p.put("listeners", protocol + "://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        p.put("advertised.listeners", protocol + "://127.0.0.1:" + port);
        p.put("inter.broker.listener.name", protocol);
    }

    private static Properties properties(Path data, String controllerPort) {
        Properties p = new Properties();
        p.put("process.roles", "broker,controller");
        p.put("node.id", "1");
        p.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        p.put("controller.listener.names", "CONTROLLER");
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
