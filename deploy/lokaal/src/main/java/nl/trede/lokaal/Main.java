// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.trede.lokaal.demo.DemoData;
import nl.trede.lokaal.keycloak.ClientTokens;

/** Starts everything on this machine and stops it again; called by {@code deploy/lokaal/start}. */
public final class Main {

    private Main() {}

    /** The system property {@code trede.root} is the root of the checkout. */
    public static void main(String[] args) throws InterruptedException {
        Arguments.Outcome outcome = Arguments.read(args);
        if (outcome instanceof Arguments.Refusal refusal) {
            System.err.println(refusal.reason());
            System.exit(2);
        } else if (outcome instanceof Arguments.Run run) {
            run(run.options());
        }
    }

    private static void run(Options options) throws InterruptedException {
        if ("ja".equals(System.getenv("TREDE_STOP_MET_OUDER"))) {
            ParentWatch.start();
        }
        // libraries may keep their chatter to themselves: what matters is told through Progress
        Logger.getLogger("").setLevel(Level.OFF);
        Clock clock = Clock.systemDefaultZone();
        Progress progress = new Progress(System.out);
        LocalSystem system = new LocalSystem(options, Path.of(System.getProperty("trede.root", ".")), clock, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system, progress), "stop"));
        try {
            system.start();
            if (options.demo() && !system.hasDemo()) {
                new DemoData(
                                URI.create("http://localhost:" + options.poort()),
                                credentials(system, clock),
                                clock,
                                progress)
                        .load();
                system.markDemo();
            }
            progress.plain("GEREED http://localhost:" + options.poort() + " (" + Math.round(progress.seconds())
                    + " seconden; stoppen met Ctrl-C)");
        } catch (StartFailure e) {
            if (!system.stopping()) {
                System.err.println("Starten is niet gelukt: " + e.getMessage() + ".");
                System.exit(1);
            }
        }
        new CountDownLatch(1).await();
    }

    /** The password of an embedded user is the name; with Keycloak each has a machine client. */
    private static UnaryOperator<String> credentials(LocalSystem system, Clock clock) {
        return system.keycloak()
                .<UnaryOperator<String>>map(keycloak -> new ClientTokens(keycloak, clock)::header)
                .orElse(user -> "Basic "
                        + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)));
    }

    private static void stop(LocalSystem system, Progress progress) {
        if (!system.opened()) {
            system.stop();
            return;
        }
        progress.step("Stoppen");
        system.stop();
        progress.step("Alles is gestopt");
    }
}
