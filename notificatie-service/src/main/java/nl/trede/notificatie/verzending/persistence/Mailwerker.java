// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.verzending.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.trede.notificatie.brief.Wie;
import nl.trede.notificatie.verzending.BriefMailen;
import nl.trede.notificatie.verzending.Postbode;
import nl.trede.platform.database.AccessScope;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Tries the mails whose time has come, and sees to those that were cut off. Safe with several replicas: rows are locked. */
@ApplicationScoped
public class Mailwerker {

    private static final Logger LOG = Logger.getLogger(Mailwerker.class);

    private final BriefMailen mailen;
    private final Postbode postbode;
    private final Clock clock;
    private final boolean aan;
    private final Duration ritme;
    private volatile boolean loopt;

    Mailwerker(
            BriefMailen mailen,
            Postbode postbode,
            Clock clock,
            @ConfigProperty(name = "trede.brieven.email", defaultValue = "false") boolean aan,
            @ConfigProperty(name = "trede.brieven.email-ritme", defaultValue = "PT10S") Duration ritme) {
        this.mailen = mailen;
        this.postbode = postbode;
        this.clock = clock;
        this.aan = aan;
        this.ritme = ritme;
    }

    /** Whether this installation sends e-mail at all. */
    public boolean aan() {
        return aan;
    }

    void start(@Observes StartupEvent event) {
        if (aan) {
            loopt = true;
            var draad = new Thread(AccessScope.asSystem(this::werk), "mailwerker");
            draad.setDaemon(true);
            draad.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        loopt = false;
    }

    /** Tries the mail of this letter now, if it waits. Not to be called within a transaction. */
    public boolean probeer(UUID brief) {
        var nu = Wie.systeem(clock.instant());
        var bericht = QuarkusTransaction.requiringNew().call(() -> mailen.begin(brief, nu));
        bericht.ifPresent(een -> {
            var bezorging = postbode.bezorg(een);
            QuarkusTransaction.requiringNew().run(() -> mailen.rondAf(een.brief(), bezorging, clock.instant()));
        });
        return bericht.isPresent();
    }

    private void werk() {
        while (loopt) {
            try {
                while (loopt && QuarkusTransaction.requiringNew().call(() -> mailen.merkAfgekapt(clock.instant()))) {
                    LOG.warn("A mail was cut off; a person must say whether it arrived");
                }
                while (loopt && probeer(null)) {
                    LOG.debug("Mail tried");
                }
            } catch (RuntimeException e) {
                LOG.warnf(
                        "Mails wait, again shortly: %s",
                        Optional.ofNullable(e.getMessage()).orElse(e.toString()));
            }
            LockSupport.parkNanos(ritme.toNanos());
        }
    }
}
