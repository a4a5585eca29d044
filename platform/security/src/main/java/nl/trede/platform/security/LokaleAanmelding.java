// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Logging in as a user of the local run; outside the local run nobody can. */
@Singleton
public class LokaleAanmelding {

    /** What became of it. */
    public sealed interface Uitkomst {}

    public record Gelukt(LokaleGebruiker gebruiker) implements Uitkomst {}

    /** The name or the password is wrong; which of the two is not told. */
    public record Mislukt() implements Uitkomst {}

    /** Too many failures for this name: wait so long. */
    public record TeVaak(Duration wachttijd) implements Uitkomst {}

    private static final Logger LOG = Logger.getLogger(LokaleAanmelding.class);

    /** Names that nobody has are counted together, so that guessing names is slowed down and takes no memory. */
    private static final String ONBEKEND = "";

    private final LocalRun run;
    private final LoginThrottle throttle = new LoginThrottle(System::nanoTime);

    LokaleAanmelding(LocalRun run) {
        this.run = run;
    }

    public boolean kan() {
        return run.isOn();
    }

    public Uitkomst meldAan(String naam, String wachtwoord) {
        if (!run.isOn()) {
            return new Mislukt();
        }
        var gebruiker = LokaleGebruikers.zoek(naam);
        var sleutel = gebruiker.map(LokaleGebruiker::naam).orElse(ONBEKEND);
        if (!throttle.allows(sleutel)) {
            return new TeVaak(LoginThrottle.WAIT);
        }
        var klopt = gelijk(wachtwoord, gebruiker.map(LokaleGebruiker::naam).orElse("nobody's password"));
        if (gebruiker.isEmpty() || !klopt) {
            throttle.failed(sleutel);
            LOG.infof("Log-in refused: %s", sleutel.isEmpty() ? "a name that nobody has" : sleutel);
            return new Mislukt();
        }
        throttle.succeeded(sleutel);
        LOG.infof("Logged in: %s", sleutel);
        return new Gelukt(gebruiker.get());
    }

    /** In a time that tells nothing of how much of it was right, nor of its length. */
    private static boolean gelijk(String gegeven, String juist) {
        return MessageDigest.isEqual(digest(gegeven), digest(juist));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
