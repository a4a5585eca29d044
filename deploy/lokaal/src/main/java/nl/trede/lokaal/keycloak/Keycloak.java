// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.trede.lokaal.StartFailure;

/** The identity provider of one local run. Its data are in memory: each start begins with the realm as it is in the checkout. */
public final class Keycloak {

    private static final String USERS = "platform/security/src/main/resources/trede/lokale-gebruikers.csv";

    private static final String MACHINES = "machines.pem";

    private final Path home;
    private final Path keyFile;
    private final int port;
    private final SigningKey machines = SigningKey.make();
    /** With which the four services read each other's sessions. */
    private final String sessions = HexFormat.of().formatHex(random());

    private Keycloak(Path home, Path keyFile, int port) {
        this.home = home;
        this.keyFile = keyFile;
        this.port = port;
    }

    /**
     * Ready to be started. {@code keycloak.json} among the secrets tells who wants to try a machine client where the realm and the private key are.
     *
     * @param root of the checkout; the start script has put Keycloak under it
     * @param secrets folder of this run for the private key of the pages
     * @param address in front of the services, where the browser comes back to
     */
    public static Keycloak prepare(Path root, Path secrets, int port, String address) throws StartFailure {
        try {
            Files.createDirectories(secrets);
            Keycloak keycloak = new Keycloak(unpacked(root), secrets.resolve("trede-web.pem"), port);
            SigningKey web = SigningKey.make();
            web.write(keycloak.keyFile);
            Path machines = secrets.resolve(MACHINES);
            keycloak.machines.write(machines);
            new ObjectMapper()
                    .writeValue(
                            secrets.resolve("keycloak.json").toFile(),
                            Map.of("realm", keycloak.realm(), "sleutel", machines.toString()));
            Realm realm = Realm.read(root.resolve("deploy/keycloak/trede-realm.json"), address);
            realm.keys(web, keycloak.machines);
            realm.users(Files.readAllLines(root.resolve(USERS)).stream().skip(1).toList());
            realm.write(keycloak.home.resolve("data/import/trede-realm.json"));
            return keycloak;
        } catch (IOException e) {
            throw new StartFailure("Keycloak is niet klaar te zetten", e);
        }
    }

    private static Path unpacked(Path root) throws IOException, StartFailure {
        Path folder = root.resolve("deploy/lokaal/target/keycloak");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                var found = inside.filter(path -> Files.exists(path.resolve("bin/kc.sh")))
                        .findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        throw new StartFailure("Keycloak is niet opgehaald: " + folder + " ontbreekt");
    }

    public List<String> command() {
        return List.of(
                "env",
                "JAVA_OPTS=-Xms64m -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8",
                "JAVA_HOME=" + System.getProperty("java.home"),
                "bash",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
    }

    /** Where the realm is; for browsers, services and clients the same. */
    public String realm() {
        return "http://localhost:" + port + "/realms/trede";
    }

    /** What each service is told. No profile but the real one: the users are Keycloak's. */
    public Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_PROFILE", "prod");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", realm());
        // this run has no TLS in front
        environment.put("QUARKUS_OIDC_AUTHENTICATION_COOKIE_FORCE_SECURE", "false");
        environment.put("QUARKUS_OIDC_CREDENTIALS_JWT_KEY_FILE", keyFile.toString());
        // the local run has one address
        environment.put("TREDE_Q_VIA_PROXY", "true");
        return environment;
    }

    /** What each service is told beside its environment. */
    public Map<String, String> secrets() {
        return Map.of("trede.sessie.geheim", sessions);
    }

    private static byte[] random() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** The key of the machine clients, among which is one for each user of the local run. */
    public SigningKey machines() {
        return machines;
    }
}
