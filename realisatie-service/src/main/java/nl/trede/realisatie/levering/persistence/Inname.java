// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.levering.Voortgang;
import nl.trede.realisatie.toewijzing.Toewijzingen;

/**
 * Runs the pipeline for every way in: a levering is one transaction, however long its file takes, and a file that breaks
 * off leaves nothing.
 */
@ApplicationScoped
public class Inname {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Pijplijnen pijplijnen;
    private final Toewijzingen toewijzingen;
    private final Voortgangen voortgangen;
    private final Clock clock;
    private final InnameConfig config;

    Inname(
            Pijplijnen pijplijnen,
            Toewijzingen toewijzingen,
            Voortgangen voortgangen,
            Clock clock,
            InnameConfig config) {
        this.pijplijnen = pijplijnen;
        this.toewijzingen = toewijzingen;
        this.voortgangen = voortgangen;
        this.clock = clock;
        this.config = config;
    }

    /** @throws UncheckedIOException when the rest of the file does not come */
    public Leveringsverslag neem(Inzending inzending, InputStream inhoud) {
        try (var voortgang = voortgangen.begin(inzending)) {
            return QuarkusTransaction.requiringNew()
                    .timeout((int) config.langsteDuur().toSeconds())
                    .call(() -> binnenTransactie(inzending, voortgang.tel(inhoud), voortgang));
        }
    }

    /** As {@link #neem}, in the transaction of the caller; for a file that is in memory already. */
    public Leveringsverslag neemMee(Inzending inzending, InputStream inhoud) {
        try (var voortgang = voortgangen.begin(inzending)) {
            return binnenTransactie(inzending, inhoud, voortgang);
        }
    }

    private Leveringsverslag binnenTransactie(Inzending inzending, InputStream inhoud, Voortgang voortgang) {
        try {
            var vandaag = LocalDate.now(clock.withZone(NEDERLAND));
            return pijplijnen.van(metToewijzing(inzending), inhoud, vandaag, voortgang);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table of a bron that has a toewijzing is read with the version that is in force now. */
    private Inzending metToewijzing(Inzending inzending) {
        return inzending.vorm().isTabel()
                ? toewijzingen
                        .zoek(inzending.bron())
                        .map(bewaard -> inzending.gelezenMet(bewaard.versie()))
                        .orElse(inzending)
                : inzending;
    }
}
