// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What a system that was started with {@code --versleuteld} keeps for itself: whoever has these is who they say. */
record Sleutelbos(Trede trede) {

    static final List<String> DIENSTEN = List.of("taakstelling", "realisatie", "toezicht", "notificatie");

    /** A client of the broker with this certificate. */
    Map<String, Object> certificaat(String naam) {
        Map<String, Object> kafka = zonderCertificaat();
        kafka.put("ssl.keystore.type", "PKCS12");
        kafka.put("ssl.keystore.location", certificaten().resolve(naam + ".p12").toString());
        kafka.put("ssl.keystore.password", lees(certificaten().resolve(naam + ".wachtwoord")));
        return kafka;
    }

    /** One that knows the broker over TLS, but shows nothing of itself. */
    Map<String, Object> zonderCertificaat() {
        Map<String, Object> kafka = onversleuteld();
        kafka.put("security.protocol", "SSL");
        kafka.put("ssl.truststore.type", "PEM");
        kafka.put("ssl.truststore.location", certificaten().resolve("ca.crt").toString());
        return kafka;
    }

    Map<String, Object> onversleuteld() {
        return new HashMap<>(Map.of(
                "bootstrap.servers", trede.broker(),
                "request.timeout.ms", "4000",
                "default.api.timeout.ms", "5000"));
    }

    static Admin beheer(Map<String, Object> kafka) {
        return Admin.create(kafka);
    }

    static KafkaProducer<String, String> schrijver(Map<String, Object> kafka) {
        Map<String, Object> alles = new HashMap<>(kafka);
        alles.putAll(Map.of("max.block.ms", "5000", "delivery.timeout.ms", "5000", "linger.ms", "0"));
        return new KafkaProducer<>(alles, new StringSerializer(), new StringSerializer());
    }

    static KafkaConsumer<String, String> lezer(Map<String, Object> kafka) {
        return new KafkaConsumer<>(kafka, new StringDeserializer(), new StringDeserializer());
    }

    /**
     * @param dienst whose secret it is
     * @param instelling the name of the setting it is for
     */
    String geheim(String dienst, String instelling) {
        return lees(trede.data().resolve("geheimen").resolve(dienst).resolve(instelling));
    }

    /** Every secret there is, with where it is kept. */
    Map<Path, String> alle() {
        Map<Path, String> geheimen = new HashMap<>();
        for (Path folder : List.of(trede.data().resolve("geheimen"), certificaten())) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().matches(".*\\.(p12|crt)"))
                        .forEach(file -> geheimen.put(file, kenmerk(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return geheimen;
    }

    /** @param instellingen of the driver */
    Connection database(String database, String gebruiker, String wachtwoord, Map<String, String> instellingen)
            throws SQLException {
        Properties alles = new Properties();
        alles.putAll(instellingen);
        alles.put("user", gebruiker);
        alles.put("password", wachtwoord);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + trede.databasePort() + "/" + database, alles);
    }

    Map<String, String> tls() {
        return Map.of(
                "sslmode",
                "verify-full",
                "sslrootcert",
                certificaten().resolve("ca.crt").toString());
    }

    /** The same, and showing this certificate. */
    Map<String, String> tls(String naam) {
        Map<String, String> alles = new HashMap<>(tls());
        alles.put("sslkey", certificaten().resolve(naam + ".p12").toString());
        alles.put("sslpassword", lees(certificaten().resolve(naam + ".wachtwoord")));
        return alles;
    }

    /** A client of the broker with a certificate that it signed itself. */
    Map<String, Object> nagemaakt(String naam) throws IOException, InterruptedException {
        Path bestand = trede.output().resolveSibling("nagemaakt.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "user",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + naam,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        bestand.toString(),
                        "-storepass",
                        "nagemaakt")
                .inheritIO()
                .start();
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException("keytool made no certificate");
        }
        Map<String, Object> kafka = certificaat(naam);
        kafka.put("ssl.keystore.location", bestand.toString());
        kafka.put("ssl.keystore.password", "nagemaakt");
        return kafka;
    }

    private Path certificaten() {
        return trede.data().resolve("certificaten");
    }

    /** By which a secret would be seen: itself, and of a key in text its first line. */
    private static String kenmerk(Path file) {
        String secret = lees(file);
        return secret.startsWith("-----BEGIN")
                ? secret.lines().skip(1).findFirst().orElseThrow()
                : secret;
    }

    private static String lees(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
