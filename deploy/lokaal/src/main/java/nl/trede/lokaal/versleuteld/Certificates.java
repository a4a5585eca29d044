// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.versleuteld;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.trede.lokaal.PrivateFiles;
import nl.trede.lokaal.StartFailure;

/**
 * The certificates of the local run, in a folder that only its owner may look at: {@code ca.crt}, for the broker and each who comes to it {@code <name>.p12} with
 * its password in {@code <name>.wachtwoord}, and for the database {@code postgres.crt} and {@code postgres.key}. Made once; made anew, all of them, when one is
 * missing or their end is near.
 */
public record Certificates(Path folder) {

    /** The user of broker and database for whom no rule holds: the launcher itself. */
    public static final String OPERATOR = "beheerder";

    public static final String BROKER = "broker";

    private static final String DATABASE = "postgres";
    private static final Duration NEAR = Duration.ofDays(30);

    /** The database's driver looks for this one. */
    private static final String ALIAS = "user";

    /** As one process tells another: {@code -} is none. */
    public static Optional<Certificates> in(String folder) {
        return folder.equals("-") ? Optional.empty() : Optional.of(new Certificates(Path.of(folder)));
    }

    /** @param clients all who come to the broker, beside its operator */
    public static Certificates prepare(Path folder, Collection<String> clients, Instant now) throws StartFailure {
        Certificates certificates = new Certificates(folder);
        try {
            if (!certificates.areGood(clients, now)) {
                Path made = PrivateFiles.folder(folder.resolveSibling(folder.getFileName() + ".nieuw"));
                new Certificates(made).make(clients, now);
                PrivateFiles.folder(folder);
                Files.move(made, folder, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
            return certificates;
        } catch (IOException | GeneralSecurityException e) {
            throw new StartFailure("De certificaten zijn niet te maken", e);
        }
    }

    /** Who signed them all. */
    public Path authority() {
        return folder.resolve("ca.crt");
    }

    public Path databaseCertificate() {
        return folder.resolve(DATABASE + ".crt");
    }

    public Path databaseKey() {
        return folder.resolve(DATABASE + ".key");
    }

    public Path keyStore(String name) {
        return folder.resolve(name + ".p12");
    }

    public String password(String name) throws IOException {
        return Files.readString(passwordFile(name));
    }

    /** How a client of Kafka shows who it is and knows the broker, but for the password of its key. */
    public Map<String, String> kafka(String name) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("security.protocol", "SSL");
        settings.put("ssl.keystore.type", "PKCS12");
        settings.put("ssl.keystore.location", keyStore(name).toString());
        settings.put("ssl.truststore.type", "PEM");
        settings.put("ssl.truststore.location", authority().toString());
        return settings;
    }

    /** How a client of PostgreSQL knows that it is this server. */
    public Map<String, String> postgres() {
        return Map.of("sslmode", "verify-full", "sslrootcert", authority().toString());
    }

    /** The same, and that the launcher is who it says. */
    public Map<String, String> postgresAsOperator() throws IOException {
        Map<String, String> settings = new LinkedHashMap<>(postgres());
        settings.put("sslkey", keyStore(OPERATOR).toString());
        settings.put("sslpassword", password(OPERATOR));
        return settings;
    }

    private Path passwordFile(String name) {
        return folder.resolve(name + ".wachtwoord");
    }

    private boolean areGood(Collection<String> clients, Instant now) throws IOException, GeneralSecurityException {
        if (!Files.exists(authority())) {
            return false;
        }
        for (String client : clients) {
            if (!Files.exists(keyStore(client))) {
                return false;
            }
        }
        try (InputStream in = Files.newInputStream(authority())) {
            X509Certificate authority =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
            return authority.getNotAfter().toInstant().isAfter(now.plus(NEAR));
        }
    }

    private void make(Collection<String> clients, Instant now) throws IOException, GeneralSecurityException {
        CertificateAuthority authority = new CertificateAuthority(now);
        CertificateAuthority.Issued database = authority.server(DATABASE);
        PrivateFiles.write(databaseKey(), pem("PRIVATE KEY", database.key().getEncoded()));
        PrivateFiles.write(databaseCertificate(), pem(database.certificate()));
        store(BROKER, authority.server(BROKER), authority.certificate());
        store(OPERATOR, authority.client(OPERATOR), authority.certificate());
        for (String client : clients) {
            store(client, authority.client(client), authority.certificate());
        }
        PrivateFiles.write(authority(), pem(authority.certificate()));
    }

    private void store(String name, CertificateAuthority.Issued issued, X509Certificate authority)
            throws IOException, GeneralSecurityException {
        String password = PrivateFiles.secret();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        Certificate[] chain = {issued.certificate(), authority};
        store.setKeyEntry(ALIAS, issued.key(), password.toCharArray(), chain);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, password.toCharArray());
        PrivateFiles.write(keyStore(name), bytes.toByteArray());
        PrivateFiles.write(passwordFile(name), password);
    }

    private static String pem(X509Certificate certificate) throws GeneralSecurityException {
        return pem("CERTIFICATE", certificate.getEncoded());
    }

    private static String pem(String what, byte[] content) {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        return "-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n";
    }
}
