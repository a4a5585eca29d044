// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.trede.lokaal.versleuteld.Certificates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicesTest {

    @TempDir
    Path temporary;

    @Test
    void a_secret_is_a_file_of_the_service_and_not_in_its_environment() throws Exception {
        Secrets secrets = Secrets.fresh(temporary.resolve("geheimen"));
        Services services = services(secrets, Optional.of(certificates()));

        services.writeSecrets(Map.of("trede.sessie.geheim", PrivateFiles.secret()));

        Map<String, String> told = services.environment("toezicht", 8081);
        assertThat(told)
                .containsEntry(
                        "SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS",
                        secrets.of("toezicht").toString())
                .containsEntry("KAFKA_SECURITY_PROTOCOL", "SSL")
                .containsEntry(
                        "KAFKA_SSL_KEYSTORE_LOCATION",
                        certificates().keyStore("toezicht").toString())
                .doesNotContainKeys("KAFKA_SSL_KEYSTORE_PASSWORD", "QUARKUS_DATASOURCE_PASSWORD");
        assertThat(told.get("QUARKUS_DATASOURCE_JDBC_URL"))
                .startsWith("jdbc:postgresql://127.0.0.1:5432/toezicht?")
                .contains("sslmode=verify-full", "sslrootcert=");
        for (Map.Entry<String, String> secret : content(secrets, "toezicht").entrySet()) {
            assertThat(told.values()).as(secret.getKey()).noneMatch(value -> value.contains(secret.getValue()));
        }
    }

    @Test
    void each_service_has_passwords_that_nobody_knows_in_files_for_its_own_eyes() throws Exception {
        Secrets secrets = Secrets.fresh(temporary.resolve("geheimen"));

        services(secrets, Optional.of(certificates())).writeSecrets(Map.of());

        Set<String> passwords = new HashSet<>();
        for (String name : Services.NAMES) {
            Map<String, String> own = content(secrets, name);
            assertThat(own.keySet())
                    .containsExactlyInAnyOrder(
                            Secrets.PASSWORD,
                            Secrets.OWNER_PASSWORD,
                            "trede.lokaal.sleutel",
                            "kafka.ssl.keystore.password");
            passwords.addAll(List.of(
                    own.get(Secrets.PASSWORD),
                    own.get(Secrets.OWNER_PASSWORD),
                    own.get("kafka.ssl.keystore.password")));
        }
        assertThat(passwords).hasSize(3 * Services.NAMES.size()).allMatch(password -> password.length() == 64);
        assertThat(mode(secrets.of("toezicht"))).isEqualTo("rwx------");
        assertThat(mode(secrets.of("toezicht").resolve(Secrets.PASSWORD))).isEqualTo("rw-------");
    }

    @Test
    void without_tls_nothing_is_told_of_it() throws Exception {
        Secrets secrets = Secrets.fresh(temporary.resolve("geheimen"));
        Services services = services(secrets, Optional.empty());

        services.writeSecrets(Map.of());

        assertThat(services.environment("toezicht", 8081))
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:5432/toezicht")
                .doesNotContainKey("KAFKA_SECURITY_PROTOCOL");
        assertThat(content(secrets, "toezicht"))
                .containsEntry(Secrets.PASSWORD, "toezicht_app")
                .containsEntry(Secrets.OWNER_PASSWORD, "toezicht_owner");
    }

    private Certificates certificates() throws StartFailure {
        return Certificates.prepare(temporary.resolve("certificaten"), Services.NAMES, Instant.now());
    }

    private Services services(Secrets secrets, Optional<Certificates> certificates) {
        return new Services(Path.of("/trede"), 5432, 9092, secrets, certificates);
    }

    private static Map<String, String> content(Secrets secrets, String service) throws Exception {
        Map<String, String> all = new HashMap<>();
        try (var files = Files.list(secrets.of(service))) {
            for (Path file : files.toList()) {
                all.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return all;
    }

    private static String mode(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
