// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.versleuteld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String SERVER = "1.3.6.1.5.5.7.3.1";
    private static final String CLIENT = "1.3.6.1.5.5.7.3.2";

    @TempDir
    Path temporary;

    @Test
    void each_shows_its_name_and_is_signed_by_the_one_authority() throws Exception {
        Certificates certificates = make(NOW, "toezicht", "coa");

        X509Certificate authority = read(certificates.authority());
        for (String name : List.of("toezicht", "coa", Certificates.OPERATOR, Certificates.BROKER)) {
            X509Certificate own = keyStore(certificates, name);
            own.verify(authority.getPublicKey());
            own.checkValidity(Date.from(NOW.plus(Duration.ofDays(700))));
            assertThat(own.getSubjectX500Principal().getName()).isEqualTo("CN=" + name);
            assertThat(own.getBasicConstraints()).as("can sign no other").isEqualTo(-1);
        }
        read(certificates.databaseCertificate()).verify(authority.getPublicKey());
        assertThat(authority.getBasicConstraints()).isZero();
    }

    @Test
    void a_client_cannot_pass_for_a_server_and_a_server_is_on_this_machine() throws Exception {
        Certificates certificates = make(NOW, "toezicht");

        X509Certificate client = keyStore(certificates, "toezicht");
        assertThat(client.getExtendedKeyUsage()).containsExactly(CLIENT);
        assertThat(client.getSubjectAlternativeNames()).isNull();
        for (X509Certificate server :
                List.of(keyStore(certificates, Certificates.BROKER), read(certificates.databaseCertificate()))) {
            assertThat(server.getExtendedKeyUsage()).contains(SERVER);
            assertThat(server.getSubjectAlternativeNames())
                    .extracting(name -> (String) name.get(1))
                    .containsExactlyInAnyOrder("localhost", "127.0.0.1");
        }
    }

    @Test
    void nobody_else_looks_at_them_and_each_key_store_has_a_password_of_its_own() throws Exception {
        Certificates certificates = make(NOW, "toezicht", "realisatie");

        assertThat(mode(certificates.folder())).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(certificates.folder())) {
            assertThat(files.toList()).isNotEmpty().allSatisfy(file -> assertThat(mode(file))
                    .as(file.toString())
                    .isEqualTo("rw-------"));
        }
        assertThat(certificates.password("toezicht")).hasSize(64).isNotEqualTo(certificates.password("realisatie"));
        try (Stream<Path> files = Files.list(certificates.folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("the key of the authority is not kept")
                    .containsExactlyInAnyOrder(
                            "ca.crt",
                            "postgres.crt",
                            "postgres.key",
                            "broker.p12",
                            "broker.wachtwoord",
                            "beheerder.p12",
                            "beheerder.wachtwoord",
                            "toezicht.p12",
                            "toezicht.wachtwoord",
                            "realisatie.p12",
                            "realisatie.wachtwoord");
        }
    }

    @Test
    void made_once_they_stay() throws Exception {
        Map<String, String> first = content(make(NOW, "toezicht"));

        assertThat(content(make(NOW.plus(Duration.ofDays(600)), "toezicht"))).isEqualTo(first);
    }

    @Test
    void near_their_end_or_with_one_more_all_are_made_anew() throws Exception {
        Map<String, String> first = content(make(NOW, "toezicht"));

        Map<String, String> more = content(make(NOW, "toezicht", "archief"));
        assertThat(more.get("ca.crt")).isNotEqualTo(first.get("ca.crt"));

        Map<String, String> later = content(make(NOW.plus(Duration.ofDays(710)), "toezicht", "archief"));
        assertThat(later.get("ca.crt")).isNotEqualTo(more.get("ca.crt"));
        assertThat(later.keySet()).isEqualTo(more.keySet());
    }

    private Certificates make(Instant now, String... clients) throws Exception {
        return Certificates.prepare(temporary.resolve("certificaten"), List.of(clients), now);
    }

    private static Map<String, String> content(Certificates certificates) throws Exception {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(certificates.folder())) {
            for (Path file : files.toList()) {
                all.put(file.getFileName().toString(), java.util.Arrays.toString(Files.readAllBytes(file)));
            }
        }
        return all;
    }

    private static X509Certificate keyStore(Certificates certificates, String name) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        char[] password = certificates.password(name).toCharArray();
        try (InputStream in = Files.newInputStream(certificates.keyStore(name))) {
            store.load(in, password);
        }
        assertThat(store.getKey("user", password)).isNotNull();
        Certificate certificate = store.getCertificate("user");
        return (X509Certificate) certificate;
    }

    private static X509Certificate read(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    private static String mode(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
