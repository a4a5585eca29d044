// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.trede.lokaal.versleuteld.Certificates;

/** The four services: their names are also their databases, their path prefixes and their folders ({@code <name>-service}). */
final class Services {

    static final List<String> NAMES = List.of("taakstelling", "realisatie", "toezicht", "notificatie");

    private static final int HEAP_MB = 384;

    private final Path root;
    private final int postgresPort;
    private final int kafkaPort;
    /** The four sign the sessions of browsers alike, for as long as this run lasts. */
    private final String sessionKey = PrivateFiles.secret();

    private final Secrets secrets;
    private final Optional<Certificates> certificates;

    /** @param certificates empty: without TLS, and the password of a database user is its name */
    Services(Path root, int postgresPort, int kafkaPort, Secrets secrets, Optional<Certificates> certificates) {
        this.root = root;
        this.postgresPort = postgresPort;
        this.kafkaPort = kafkaPort;
        this.secrets = secrets;
        this.certificates = certificates;
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

    /** Before the database and the services start, which both read them. */
    void writeSecrets(Map<String, String> shared) throws IOException {
        for (String name : NAMES) {
            Map<String, String> own = new LinkedHashMap<>(shared);
            own.put("trede.lokaal.sleutel", sessionKey);
            own.put(Secrets.PASSWORD, certificates.isPresent() ? PrivateFiles.secret() : PostgresUsers.app(name));
            own.put(
                    Secrets.OWNER_PASSWORD,
                    certificates.isPresent() ? PrivateFiles.secret() : PostgresUsers.owner(name));
            if (certificates.isPresent()) {
                own.put("kafka.ssl.keystore.password", certificates.get().password(name));
            }
            secrets.write(name, own);
        }
    }

    /** All that a service is told from outside; also what {@code mvn quarkus:dev} needs to take its place. Where its secrets are, not what they are. */
    Map<String, String> environment(String name, int port) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_PROFILE", "lokaal");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + name + databaseTls());
        environment.put("QUARKUS_DATASOURCE_USERNAME", PostgresUsers.app(name));
        environment.put("QUARKUS_FLYWAY_USERNAME", PostgresUsers.owner(name));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + kafkaPort);
        // a killed reader is missed after five seconds instead of 45, so that its next life can read on
        environment.put("KAFKA_SESSION_TIMEOUT_MS", "5000");
        environment.put("KAFKA_HEARTBEAT_INTERVAL_MS", "1000");
        environment.put(
                "SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS", secrets.of(name).toString());
        certificates.ifPresent(
                tls -> tls.kafka(name).forEach((setting, value) -> environment.put(variable(setting), value)));
        environment.put(
                "TREDE_PROVINCIES_PAD",
                root.resolve("deploy/kustomize/overlays").toString());
        return environment;
    }

    private String databaseTls() {
        return certificates
                .map(tls -> tls.postgres().entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", "")))
                .orElse("");
    }

    private static String variable(String setting) {
        return "KAFKA_" + setting.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
