// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.Tokens;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A token that is not what the provider of identities gives for Trede opens nothing, and the answer does not say why. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class TokenTest {

    private static final String CALL = "/v1/landelijke-taakstellingen";

    @Test
    void the_right_one_opens() {
        given().auth()
                .oauth2(Tokens.metAnders(UnaryOperator.identity()))
                .get(CALL)
                .then()
                .statusCode(200);
    }

    @TestFactory
    Stream<DynamicTest> anything_else_is_refused() throws Exception {
        Map<String, String> tokens = new TreeMap<>();
        tokens.put("past its time", changed(claims -> claims.issuedAt(1_700_000_000L)
                .expiresAt(1_700_000_300L)));
        tokens.put("for another application", changed(claims -> claims.audience("boekhouding")));
        tokens.put("an ID token", changed(claims -> claims.claim("typ", "ID")));
        tokens.put("a refresh token", changed(claims -> claims.claim("typ", "Refresh")));
        tokens.put("signed with a key of somebody else", Tokens.metSleutel(newKey()));
        tokens.put(
                "signed with the public key as if it were a secret",
                Tokens.metSleutel(new SecretKeySpec(Base64.getDecoder().decode(Tokens.publicKey()), "HmacSHA256")));
        tokens.put("not signed", unsigned(Tokens.metAnders(UnaryOperator.identity())));
        tokens.put("with more in it than was signed", widened(Tokens.toezichthouder("drenthe", "PV22")));
        tokens.put("no token at all", "geen.token.dit");
        return tokens.entrySet().stream()
                .map(token -> DynamicTest.dynamicTest(token.getKey(), () -> refused(token.getValue())));
    }

    @Test
    void who_was_refused_what_is_in_the_log_without_the_token() {
        var token = Tokens.van("een-coa", Set.of("coa"), Set.of(), Set.of());
        var log = Logger.getLogger("nl.trede.platform.security");
        var lines = new CopyOnWriteArrayList<String>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line instanceof ExtLogRecord ext ? ext.getFormattedMessage() : line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        log.addHandler(handler);
        try {
            given().auth().oauth2(token).post("/v1/herindelingen").then().statusCode(403);
            given().auth().oauth2("geen.token.dit").get(CALL).then().statusCode(401);
        } finally {
            log.removeHandler(handler);
        }
        assertThat(lines)
                .anyMatch(line -> line.contains("Refused to een-coa: POST /v1/herindelingen"))
                .anyMatch(line -> line.contains("Token refused at /taakstelling" + CALL))
                .noneMatch(line -> line.contains(token) || line.contains("geen.token.dit"));
    }

    private static void refused(String token) {
        given().auth()
                .oauth2(token)
                .get(CALL)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .body(not(containsString("Exception")));
    }

    private static String changed(UnaryOperator<JwtClaimsBuilder> change) {
        return Tokens.metAnders(change);
    }

    private static PrivateKey newKey() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair().getPrivate();
    }

    private static String unsigned(String token) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + token.split("\\.")[1] + ".";
    }

    private static String widened(String token) {
        var parts = token.split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encoded(claims.replace("PV22", "PV23")) + "." + parts[2];
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
