// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.trede.lokaal.keycloak.Keycloak;
import nl.trede.lokaal.versleuteld.BrokerRights;
import nl.trede.lokaal.versleuteld.BrokerSecurity;
import nl.trede.lokaal.versleuteld.Certificates;
import nl.trede.lokaal.versleuteld.Rechten;

/** The whole system: data folder, gateway, PostgreSQL and Kafka, services. Started once, stopped once. */
final class LocalSystem {

    private static final String DEMO = "demo-geladen";
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Options options;
    private final Path root;
    private final Clock clock;
    private final Progress progress;
    private final Ports ports = new Ports();
    private final Stack stack = new Stack();
    private final Readiness readiness;
    private DataFolder data;
    private Gateway gateway;
    private ProcessList processes;
    private Keycloak keycloak;
    private Child keycloakChild;
    private Rechten rechten;
    private Secrets secrets;
    private Optional<Certificates> certificates = Optional.empty();

    LocalSystem(Options options, Path root, Clock clock, Progress progress) {
        this.options = options;
        this.root = root;
        this.clock = clock;
        this.progress = progress;
        this.readiness = new Readiness(progress);
    }

    void start() throws StartFailure {
        Map<String, Integer> servicePorts = new LinkedHashMap<>();
        Services.NAMES.forEach(name -> servicePorts.put(name, ports.free()));
        for (String name : Services.NAMES) {
            if (options.draait(name)) {
                Services.requireBuilt(root, name);
            }
        }
        open(servicePorts);
        processes = new ProcessList(data.sub("processen.json"));
        processes.put("start", ProcessHandle.current().pid(), options.poort());
        int postgresPort = ports.free();
        int kafkaPort = ports.free();
        if (options.keycloak()) {
            identityProvider(ports.free());
        }
        Services services = prepare(postgresPort, kafkaPort);
        infrastructure(postgresPort, kafkaPort);
        services(services, servicePorts);
    }

    /** Stops what runs, topmost first, and removes temporary data. */
    void stop() {
        stack.stop();
        synchronized (this) {
            if (gateway != null) {
                gateway.close();
            }
            if (data != null) {
                data.close();
                data = null;
            }
        }
    }

    /** Whether there is anything to stop. */
    synchronized boolean opened() {
        return data != null;
    }

    boolean stopping() {
        return stack.stopping();
    }

    /** Whether these data already hold the demo, loaded by an earlier start. */
    boolean hasDemo() {
        return Files.exists(data.sub(DEMO));
    }

    void markDemo() throws StartFailure {
        try {
            Files.createFile(data.sub(DEMO));
        } catch (IOException e) {
            throw new StartFailure("De map " + data.path() + " is niet te beschrijven", e);
        }
    }

    private synchronized void open(Map<String, Integer> servicePorts) throws StartFailure {
        if (stack.stopping()) {
            throw new StartFailure("Het starten is afgebroken");
        }
        gateway = Gateway.open(options.poort(), servicePorts);
        data = DataFolder.open(options.data(), clock.instant());
        progress.step("Gegevens en logboeken: " + data.path()
                + (options.data().isPresent() ? "" : " (tijdelijk, weg bij het stoppen)"));
    }

    /** Empty when the services have the embedded users. */
    Optional<Keycloak> keycloak() {
        return Optional.ofNullable(keycloak);
    }

    /** Takes longest to start, and the services ask it for its keys: it starts first and is waited for last. */
    private void identityProvider(int port) throws StartFailure {
        progress.step("Keycloak (poort " + port + ") starten");
        keycloak = Keycloak.prepare(root, data.sub("sleutels"), port, "http://localhost:" + options.poort());
        keycloakChild = child("keycloak", port, keycloak.command());
        stack.start(List.of(keycloakChild));
    }

    private Services prepare(int postgresPort, int kafkaPort) throws StartFailure {
        rechten = Rechten.read(root);
        if (options.versleuteld()) {
            certificates =
                    Optional.of(Certificates.prepare(data.sub("certificaten"), rechten.diensten(), clock.instant()));
            progress.step(
                    "Verkeer met PostgreSQL en Kafka is versleuteld; certificaten in " + data.sub("certificaten"));
        }
        try {
            secrets = Secrets.fresh(data.sub("geheimen"));
            Services services = new Services(root, postgresPort, kafkaPort, secrets, certificates);
            services.writeSecrets(keycloak == null ? Map.of() : keycloak.secrets());
            return services;
        } catch (IOException e) {
            throw new StartFailure("De geheimen zijn niet weg te schrijven", e);
        }
    }

    private void infrastructure(int postgresPort, int kafkaPort) throws StartFailure {
        progress.step("PostgreSQL (poort " + postgresPort + ") en Kafka (poort " + kafkaPort + ") starten");
        List<String> postgresArguments = new ArrayList<>(List.of(
                data.sub("postgres").toString(),
                Integer.toString(postgresPort),
                options.data().isPresent() ? "blijvend" : "tijdelijk",
                secrets.folder().toString(),
                certificatesFolder()));
        postgresArguments.addAll(Services.NAMES);
        Child postgres = child(
                "postgres",
                postgresPort,
                Jvm.ownClass(PostgresMain.class, 256, postgresArguments.toArray(String[]::new)));
        Child kafka = child(
                "kafka",
                kafkaPort,
                Jvm.ownClass(
                        KafkaMain.class,
                        256,
                        data.sub("kafka").toString(),
                        Integer.toString(kafkaPort),
                        Integer.toString(ports.free()),
                        certificatesFolder()));
        stack.start(List.of(postgres));
        stack.start(List.of(kafka));
        try {
            readiness.databases(postgres, PostgresAdmin.of(postgresPort, certificates), secrets, PATIENCE);
            Map<String, Object> broker = BrokerSecurity.operator(kafkaPort, certificates);
            Topics.create(broker, rechten.onderwerpen(), PATIENCE);
            if (certificates.isPresent()) {
                BrokerRights.apply(broker, rechten, PATIENCE);
            }
        } catch (IOException e) {
            throw new StartFailure("De certificaten zijn niet te lezen", e);
        }
        progress.step("PostgreSQL en Kafka zijn klaar");
    }

    private String certificatesFolder() {
        return certificates.map(tls -> tls.folder().toString()).orElse("-");
    }

    private void services(Services services, Map<String, Integer> servicePorts) throws StartFailure {
        if (keycloak != null) {
            readiness.page(keycloakChild, URI.create(keycloak.realm() + "/.well-known/openid-configuration"), PATIENCE);
            progress.step("Keycloak is klaar: " + keycloak.realm());
        }
        List<Child> children = new ArrayList<>();
        for (String name : Services.NAMES) {
            int port = servicePorts.get(name);
            Map<String, String> environment = services.environment(name, port);
            keycloak().ifPresent(provider -> environment.putAll(provider.environment()));
            boolean joinable = JoinFile.write(root, name, environment);
            if (options.draait(name)) {
                ChildSpec spec = services.spec(name, port, environment, data.log(name));
                children.add(new Child(spec, progress, processes));
            } else {
                progress.step(name + " start u zelf, op poort " + port
                        + (joinable ? "; omgeving in deploy/lokaal/target/omgeving/" + name + ".env" : ""));
            }
        }
        progress.step("Diensten starten");
        stack.start(children);
        for (Child child : children) {
            readiness.service(child, servicePorts.get(child.name()), PATIENCE);
        }
    }

    private Child child(String name, int port, List<String> command) {
        return new Child(new ChildSpec(name, port, command, Map.of(), data.log(name)), progress, processes);
    }
}
