// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import nl.trede.platform.database.AsSystem;
import nl.trede.platform.messaging.DeadLetters;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.levering.persistence.Inname;
import nl.trede.realisatie.privacy.Ruwecontrole;
import nl.trede.realisatie.register.Gemeenten;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * The way in over Kafka: a message is a file and goes through the same pipeline. What cannot be read keeps its report and
 * goes to the dead letters; while database or broker is away, or gemeenten are still unknown, the message waits.
 */
@ApplicationScoped
class LeveringConsumer {

    private static final Logger LOG = Logger.getLogger(LeveringConsumer.class);
    private static final long LONGEST_WAIT_MILLIS = 5_000;
    private static final int ATTEMPTS = 5;

    private final Inname inname;
    private final Gemeenten gemeenten;
    private final DeadLetters deadLetters;
    private volatile boolean stopping;

    LeveringConsumer(Inname inname, Gemeenten gemeenten, DeadLetters deadLetters) {
        this.inname = inname;
        this.gemeenten = gemeenten;
        this.deadLetters = deadLetters;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @AsSystem
    @Incoming("leveringen")
    @Blocking
    void neem(ConsumerRecord<String, byte[]> bericht) throws InterruptedException {
        var attempts = 0;
        for (long wait = 100; !gemeentenCompleet() || !verwerkt(bericht, ++attempts); ) {
            if (stopping) {
                throw new IllegalStateException("Stopping; the levering stays unacknowledged");
            }
            Thread.sleep(wait);
            wait = Math.min(2 * wait, LONGEST_WAIT_MILLIS);
        }
    }

    /** Also no while the database does not answer, so that such a time costs no attempt. */
    private boolean gemeentenCompleet() {
        try {
            return gemeenten.compleet();
        } catch (RuntimeException e) {
            LOG.warnf("The register cannot be read, tried again: %s", e.getMessage());
            return false;
        }
    }

    private boolean verwerkt(ConsumerRecord<String, byte[]> bericht, int attempt) {
        var levering = new Leveringsbericht(bericht);
        Inzending inzending;
        try {
            inzending = levering.inzending();
        } catch (IllegalArgumentException e) {
            return apartGezet(bericht, ongelezen(levering), e.getMessage());
        }
        try {
            var verslag = inname.neem(inzending, new ByteArrayInputStream(levering.inhoud()));
            LOG.infof("Levering %s over Kafka: %s %s", verslag.levering(), verslag.status(), verslag.telling());
            return verslag.fouten().isEmpty()
                    || apartGezet(bericht, verslag.bewaard() ? bericht.value() : null, reden(verslag));
        } catch (RuntimeException e) {
            LOG.warnf(e, "Levering at %s %d:%d failed", bericht.topic(), bericht.partition(), bericht.offset());
            return attempt >= ATTEMPTS && apartGezet(bericht, ongelezen(levering), e.toString());
        }
    }

    /** The content of a message that did not go through the pipeline; null when it is not to be kept anywhere. */
    private static byte[] ongelezen(Leveringsbericht levering) {
        return Ruwecontrole.isSchoon(levering.inhoud()) ? levering.bericht().value() : null;
    }

    /** @param inhoud null when it is not to be kept anywhere */
    private boolean apartGezet(ConsumerRecord<String, byte[]> bericht, byte[] inhoud, String reden) {
        try {
            deadLetters.send(bericht.topic(), bericht.key(), inhoud, bericht.headers(), reden);
            return true;
        } catch (IllegalStateException e) {
            LOG.warn("Dead letter not taken by the broker, tried again", e);
            return false;
        }
    }

    private static String reden(Leveringsverslag verslag) {
        return verslag.fouten().stream()
                .map(fout -> fout.veld() + ": " + fout.reden())
                .collect(Collectors.joining("; "));
    }
}
