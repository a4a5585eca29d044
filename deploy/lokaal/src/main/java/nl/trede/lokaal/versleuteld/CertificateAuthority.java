// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.versleuteld;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority for this machine only. Its key lives as long as this object: what it signed stays, nothing can be added. */
final class CertificateAuthority {

    static final Duration LIFE = Duration.ofDays(730);

    /** A key with the certificate that tells whose it is. */
    record Issued(PrivateKey key, X509Certificate certificate) {}

    private static final SecureRandom RANDOM = new SecureRandom();

    private final X500Principal name = new X500Principal("CN=Trede lokaal");
    private final Instant now;
    private final KeyPair keys = keys();
    private final X509Certificate certificate;

    CertificateAuthority(Instant now) throws GeneralSecurityException, IOException {
        this.now = now;
        JcaX509v3CertificateBuilder builder = builder(name, keys);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        this.certificate = signed(builder);
    }

    X509Certificate certificate() {
        return certificate;
    }

    /** For who comes to a server. */
    Issued client(String commonName) throws GeneralSecurityException, IOException {
        return issue(commonName, false, KeyPurposeId.id_kp_clientAuth);
    }

    /** For a server on this machine, which may come to another one too: the broker is its own controller. */
    Issued server(String commonName) throws GeneralSecurityException, IOException {
        return issue(commonName, true, KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth);
    }

    private Issued issue(String commonName, boolean here, KeyPurposeId... purposes)
            throws GeneralSecurityException, IOException {
        KeyPair own = keys();
        JcaX509v3CertificateBuilder builder = builder(new X500Principal("CN=" + commonName), own);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes));
        if (here) {
            GeneralName[] names = {
                new GeneralName(GeneralName.dNSName, "localhost"), new GeneralName(GeneralName.iPAddress, "127.0.0.1")
            };
            builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(names));
        }
        return new Issued(own.getPrivate(), signed(builder));
    }

    private JcaX509v3CertificateBuilder builder(X500Principal subject, KeyPair own) {
        return new JcaX509v3CertificateBuilder(
                name,
                new BigInteger(127, RANDOM),
                Date.from(now.minus(Duration.ofHours(1))),
                Date.from(now.plus(LIFE)),
                subject,
                own.getPublic());
    }

    private X509Certificate signed(JcaX509v3CertificateBuilder builder) throws GeneralSecurityException {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static KeyPair keys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }
}
