// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The four services: their names are also their databases, their path prefixes and their folders ({@code <name>-service}). */
final class Services {

    static final List<String> NAMES = List.of("taakstelling", "realisatie", "toezicht", "notificatie");

    private static final int HEAP_MB = 384;

    private final Path root;
    private final int postgresPort;
    private final int kafkaPort;
    /** The four sign the sessions of browsers alike, for as long as this run lasts. */
    private final String sessionKey = HexFormat.of().formatHex(SecureRandom.getSeed(32));

    Services(Path root, int postgresPort, int kafkaPort) {
        this.root = root;
        this.postgresPort = postgresPort;
        this.kafkaPort = kafkaPort;
    }

    static void requireBuilt(Path root, String name) throws StartFailure {
        if (!jar(root, name).toFile().isFile()) {
            throw new StartFailure("De dienst " + name + " is niet gebouwd: " + jar(root, name) + " ontbreekt");
        }
    }

    ChildSpec spec(String name, int port, Map<String, String> environment, Path log) {
        Path agent = root.resolve("deploy/lokaal/target/trede-lokaal-agent.jar");
        return new ChildSpec(name, port, Jvm.jar(jar(root, name), agent, HEAP_MB), environment, log);
    }

    private static Path jar(Path root, String name) {
        return root.resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
    }

    /** All that a service is told from outside; also what {@code mvn quarkus:dev} needs to take its place. */
    Map<String, String> environment(String name, int port) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_PROFILE", "lokaal");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + name);
        environment.put("QUARKUS_DATASOURCE_USERNAME", PostgresUsers.app(name));
        environment.put("QUARKUS_DATASOURCE_PASSWORD", PostgresUsers.app(name));
        environment.put("QUARKUS_FLYWAY_USERNAME", PostgresUsers.owner(name));
        environment.put("QUARKUS_FLYWAY_PASSWORD", PostgresUsers.owner(name));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + kafkaPort);
        // a killed reader is missed after five seconds instead of 45, so that its next life can read on
        environment.put("KAFKA_SESSION_TIMEOUT_MS", "5000");
        environment.put("KAFKA_HEARTBEAT_INTERVAL_MS", "1000");
        environment.put("TREDE_LOKAAL_SLEUTEL", sessionKey);
        environment.put(
                "TREDE_PROVINCIES_PAD",
                root.resolve("deploy/kustomize/overlays").toString());
        return environment;
    }
}
