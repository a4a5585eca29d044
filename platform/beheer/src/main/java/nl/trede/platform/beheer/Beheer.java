// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import nl.trede.platform.messaging.BrokerAway;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Asks all parts at once and waits for none of them longer than a reader does. */
@ApplicationScoped
class Beheer {

    private static final Logger LOG = Logger.getLogger(Beheer.class);
    private static final long HOOGSTENS_MILLIS = 2_500;

    private final Berichtenverkeer berichten;
    private final Machine machine;
    private final List<Innamen> innamen;
    private final ManagedExecutor executor;
    private final Clock clock;

    Beheer(
            Berichtenverkeer berichten,
            Machine machine,
            @All List<Innamen> innamen,
            ManagedExecutor executor,
            Clock clock) {
        this.berichten = berichten;
        this.machine = machine;
        this.innamen = innamen;
        this.executor = executor;
        this.clock = clock;
    }

    Beheerstand stand() {
        var nu = clock.instant();
        var schema = vraag("De versie van de tabellen is nu niet te zien.", machine::schema);
        var verzending = vraag("De database antwoordt niet.", () -> berichten.verzending(nu));
        var lezing = vraag(BerichtenStoring.NIET_TE_ZIEN, berichten::lezing);
        var vastgelopen = vraag(BerichtenStoring.NIET_TE_ZIEN, berichten::vastgelopen);
        var lopend = vraag("De database antwoordt niet.", this::innamen);
        return new Beheerstand(
                nu,
                machine.versies(),
                schema.join(),
                verzending.join(),
                lezing.join(),
                vastgelopen.join(),
                lopend.join());
    }

    /** Only what was set aside. */
    Onderdeel<Vastgelopen> vastgelopen() {
        return vraag(BerichtenStoring.NIET_TE_ZIEN, berichten::vastgelopen).join();
    }

    /** Whether files come in here at all. */
    boolean neemtIn() {
        return !innamen.isEmpty();
    }

    private List<Inname> innamen() {
        return innamen.stream().flatMap(bron -> bron.lopend().stream()).toList();
    }

    private <T> CompletableFuture<Onderdeel<T>> vraag(String storing, Supplier<T> vraag) {
        return CompletableFuture.supplyAsync(vraag, executor)
                .orTimeout(HOOGSTENS_MILLIS, TimeUnit.MILLISECONDS)
                .handle((waarde, fout) -> fout == null ? Onderdeel.van(waarde) : gestoord(storing, fout));
    }

    private static <T> Onderdeel<T> gestoord(String storing, Throwable fout) {
        var oorzaak = fout instanceof CompletionException && fout.getCause() != null ? fout.getCause() : fout;
        if (oorzaak instanceof BrokerAway || oorzaak instanceof TimeoutException) {
            LOG.warnf("%s (%s)", storing, oorzaak.getMessage());
        } else {
            LOG.warn(storing, oorzaak);
        }
        return Onderdeel.gestoord(storing);
    }
}
