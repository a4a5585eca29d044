// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.crypto.SecretKey;

/**
 * Tokens as the identity provider would give them, signed with a key that is made for each run of the tests: {@link TestInfrastructure} tells the
 * service its public half. A call in a test that says nothing else is made by {@code beheerder} ({@link DefaultIdentity}).
 */
public final class Tokens {

    private static final String PUBLIC = "trede.test.publieke-sleutel";
    private static final String PRIVATE = "trede.test.sleutel";

    private Tokens() {}

    /** Of a beheerder with this name. */
    public static String beheerder(String wie) {
        return van(wie, Set.of("beheerder"), Set.of(), Set.of());
    }

    /** Of a toezichthouder of one provincie, by its code. */
    public static String toezichthouder(String wie, String provincie) {
        return van(wie, Set.of("toezichthouder"), Set.of(provincie), Set.of());
    }

    /** Of who decides for one provincie. */
    public static String beslisser(String wie, String provincie) {
        return van(wie, Set.of("beslisser"), Set.of(provincie), Set.of());
    }

    /** Of someone of one gemeente, by its code. */
    public static String gemeente(String wie, String gemeente) {
        return van(wie, Set.of("gemeente"), Set.of(), Set.of(gemeente));
    }

    public static String van(String wie, Set<String> rollen, Set<String> provincies, Set<String> gemeenten) {
        return claims(wie, rollen)
                .claim("provincies", provincies)
                .claim("gemeenten", gemeenten)
                .sign(privateKey());
    }

    /** Of a beheerder, signed with the right key, with something other in it. */
    public static String metAnders(UnaryOperator<JwtClaimsBuilder> anders) {
        return anders.apply(claims("anders", Set.of("beheerder"))).sign(privateKey());
    }

    /** Of a beheerder, as one would make it who has no key but the public one. */
    public static String metSleutel(SecretKey sleutel) {
        return claims("anders", Set.of("beheerder")).sign(sleutel);
    }

    /** The same for a key that the provider of identities never had. */
    public static String metSleutel(PrivateKey sleutel) {
        return claims("anders", Set.of("beheerder")).sign(sleutel);
    }

    private static JwtClaimsBuilder claims(String wie, Set<String> rollen) {
        return Jwt.claims()
                .upn(wie)
                .audience("trede-web")
                .claim("roles", rollen)
                .expiresIn(3600);
    }

    /** Base64 of the public key, as {@code quarkus.oidc.public-key} wants it. */
    public static String publicKey() {
        return keys().getProperty(PUBLIC);
    }

    private static PrivateKey privateKey() {
        try {
            var bytes = Base64.getDecoder().decode(keys().getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kept with the JVM and not with this class, of which a test run can have more than one. */
    private static Properties keys() {
        var properties = System.getProperties();
        synchronized (properties) {
            if (!properties.containsKey(PRIVATE)) {
                try {
                    var generator = KeyPairGenerator.getInstance("RSA");
                    generator.initialize(2048);
                    var pair = generator.generateKeyPair();
                    var base64 = Base64.getEncoder();
                    properties.setProperty(
                            PUBLIC, base64.encodeToString(pair.getPublic().getEncoded()));
                    properties.setProperty(
                            PRIVATE, base64.encodeToString(pair.getPrivate().getEncoded()));
                } catch (GeneralSecurityException e) {
                    throw new IllegalStateException(e);
                }
            }
            return properties;
        }
    }
}
