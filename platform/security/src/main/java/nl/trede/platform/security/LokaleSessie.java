// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The session of a browser in the local run: who and until when, in a cookie that only the services can sign. The four services of one run
 * share their key through {@code trede.lokaal.sleutel}; without it a service knows only its own sessions.
 */
@Singleton
public class LokaleSessie {

    /** Name of the cookie. */
    public static final String COOKIE = "trede-lokaal";

    public static final Duration DUUR = Duration.ofHours(8);

    private static final String MAC = "HmacSHA256";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final LocalRun run;
    private final SecretKeySpec key;

    LokaleSessie(LocalRun run, @ConfigProperty(name = "trede.lokaal.sleutel") Optional<String> key) {
        this.run = run;
        this.key = new SecretKeySpec(
                key.map(text -> text.getBytes(StandardCharsets.UTF_8)).orElseGet(LokaleSessie::random), MAC);
    }

    /** The value of the cookie for who logged in now. */
    public String begin(LokaleGebruiker gebruiker, Instant nu) {
        var what = gebruiker.naam() + "." + nu.plus(DUUR).getEpochSecond();
        return what + "." + BASE64.encodeToString(sign(what));
    }

    /** Empty when the cookie is not ours, was changed, or has had its time. */
    public Optional<LokaleGebruiker> lees(String cookie, Instant nu) {
        var end = cookie.lastIndexOf('.');
        var middle = cookie.lastIndexOf('.', end - 1);
        if (!run.isOn() || middle < 1) {
            return Optional.empty();
        }
        var what = cookie.substring(0, end);
        var signed = BASE64.encodeToString(sign(what)).getBytes(StandardCharsets.US_ASCII);
        var given = cookie.substring(end + 1).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(signed, given)) {
            return Optional.empty();
        }
        var until = Instant.ofEpochSecond(Long.parseLong(what.substring(middle + 1)));
        return until.isAfter(nu) ? LokaleGebruikers.zoek(what.substring(0, middle)) : Optional.empty();
    }

    private byte[] sign(String what) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
