// SPDX-License-Identifier: EUPL-1.2
package nl.trede.images;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;

/**
 * The authorities that Java trusts, from certificates as PEM. A KeyStore would put the moment of writing in it and so make another image each time; in the form that Java
 * has had from the start (JKS, version 2) the moment is ours to give. The password protects nothing: it is the one that every Java has.
 */
final class TrustStore {

    private static final String PASSWORD = "changeit";

    private TrustStore() {}

    static void write(Path certificates, Path store) throws IOException {
        try (var files = Files.list(certificates)) {
            var pems = files.filter(file -> file.toString().endsWith(".crt"))
                    .sorted()
                    .toList();
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.writeInt(0xFEEDFEED);
            out.writeInt(2);
            out.writeInt(pems.size());
            var factory = CertificateFactory.getInstance("X.509");
            for (var pem : pems) {
                var certificate = factory.generateCertificate(new ByteArrayInputStream(Files.readAllBytes(pem)))
                        .getEncoded();
                out.writeInt(2);
                out.writeUTF(pem.getFileName().toString().toLowerCase(java.util.Locale.ROOT));
                out.writeLong(Layers.MOMENT.toEpochMilli());
                out.writeUTF("X.509");
                out.writeInt(certificate.length);
                out.write(certificate);
            }
            var seal = MessageDigest.getInstance("SHA-1");
            seal.update(PASSWORD.getBytes(StandardCharsets.UTF_16BE));
            seal.update("Mighty Aphrodite".getBytes(StandardCharsets.UTF_8));
            out.write(seal.digest(bytes.toByteArray()));
            Files.createDirectories(store.getParent());
            Files.write(store, bytes.toByteArray());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
