// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import nl.trede.realisatie.aanvoer.Bestandsnaam;
import nl.trede.realisatie.aanvoer.Wachttijd;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.levering.persistence.Inname;
import org.jboss.logging.Logger;

/** Fetches from the addresses of which it is the time, and keeps what came of it. */
@ApplicationScoped
public class Ophaalronde {

    private static final Logger LOG = Logger.getLogger(Ophaalronde.class);

    private final AanvoerConfig config;
    private final Ophaler ophaler;
    private final Inname inname;
    private final Clock clock;

    Ophaalronde(AanvoerConfig config, Ophaler ophaler, Inname inname, Clock clock) {
        this.config = config;
        this.ophaler = ophaler;
        this.inname = inname;
        this.clock = clock;
    }

    void kijk() {
        config.ophalen().bronnen().forEach((naam, bron) -> {
            var rij = QuarkusTransaction.requiringNew().call(() -> OphalingEntity.<OphalingEntity>findById(naam));
            if (rij == null || rij.volgendePoging == null || !rij.volgendePoging.isAfter(clock.instant())) {
                haal(naam, bron, rij);
            }
        });
    }

    /** Makes a source due at once. */
    public void nu(String naam) {
        bewaar(naam, rij -> rij.volgendePoging = null);
    }

    private void haal(String naam, AanvoerConfig.Bron bron, OphalingEntity eerder) {
        var begin = clock.instant();
        try (var antwoord =
                eerder == null ? ophaler.haal(bron, null, null) : ophaler.haal(bron, eerder.etag, eerder.gewijzigd)) {
            var verslag = antwoord.ongewijzigd() ? null : neem(naam, bron, antwoord);
            bewaar(naam, rij -> gelukt(rij, bron, begin, antwoord, verslag));
        } catch (IOException | RuntimeException e) {
            LOG.warnf(e, "Fetching %s failed, tried again later", naam);
            bewaar(naam, rij -> mislukt(rij, begin, e));
        }
    }

    private Leveringsverslag neem(String naam, AanvoerConfig.Bron bron, Ophaler.Antwoord antwoord) throws IOException {
        var bestandsnaam = bron.adres().replaceFirst("[?#].*", "").replaceFirst(".*/", "");
        var afzender = Inzending.Afzender.van(Inzending.Kanaal.OPHALEN, naam, null);
        var inzending = new Inzending(
                afzender,
                Inzending.Inhoud.STANDEN,
                vorm(antwoord.soort(), bestandsnaam),
                bron.bron(),
                bron.status().orElse(null),
                bestandsnaam.isEmpty() ? naam : bestandsnaam);
        try (var inhoud = Files.newInputStream(antwoord.bestand().pad())) {
            return inname.neem(inzending, inhoud);
        }
    }

    /** What the server says, and when that says nothing the name. */
    private static Inzending.Vorm vorm(String soort, String bestandsnaam) throws IOException {
        var kaal = soort == null ? "" : soort.split(";", 2)[0].strip();
        return Arrays.stream(Inzending.Vorm.values())
                .filter(vorm -> vorm.mediatype().equalsIgnoreCase(kaal))
                .findFirst()
                .or(() -> Bestandsnaam.vorm(bestandsnaam))
                .orElseThrow(() -> new Ophaler.Bezwaar(
                        "de vorm '%s' is niet bekend; verwacht CSV, XLSX, JSON of NDJSON".formatted(kaal)));
    }

    private void gelukt(
            OphalingEntity rij,
            AanvoerConfig.Bron bron,
            Instant begin,
            Ophaler.Antwoord antwoord,
            Leveringsverslag verslag) {
        rij.laatstePoging = begin;
        rij.laatsteSucces = clock.instant();
        rij.mislukt = 0;
        rij.volgendePoging = bron.ritme().na(begin);
        rij.laatsteUitkomst = verslag == null ? rij.laatsteUitkomst : uitkomst(verslag);
        if (verslag != null) {
            var verwerkt = verslag.status() == Leveringsverslag.Status.VERWERKT;
            rij.etag =
                    verwerkt ? antwoord.etag() : null; // what was refused is asked again: its toewijzing may be mended
            rij.gewijzigd = verwerkt ? antwoord.gewijzigd() : null;
            rij.laatsteLevering = verslag.levering();
        }
    }

    private static String uitkomst(Leveringsverslag verslag) {
        if (verslag.status() == Leveringsverslag.Status.GEWEIGERD) {
            return "bestand geweigerd: " + verslag.fouten().get(0).reden();
        }
        var telling = verslag.telling();
        return "%d aanvaard, %d ongewijzigd, %d geweigerd"
                .formatted(telling.aanvaard(), telling.ongewijzigd(), telling.geweigerd());
    }

    private void mislukt(OphalingEntity rij, Instant begin, Exception fout) {
        rij.laatstePoging = begin;
        rij.laatsteFoutOp = clock.instant();
        rij.laatsteFout = reden(fout);
        rij.mislukt++;
        rij.volgendePoging = clock.instant().plus(Wachttijd.na(rij.mislukt));
    }

    /** What is not of the address is a failure of ours, that the log explains. */
    private static String reden(Exception fout) {
        if (!(fout instanceof IOException)) {
            return "door een storing bij ons niet te verwerken";
        }
        if (fout instanceof Ophaler.Bezwaar) {
            return fout.getMessage();
        }
        if (fout instanceof UnknownHostException) {
            return "de server '%s' is niet te vinden".formatted(fout.getMessage());
        }
        if (fout instanceof ConnectException || fout instanceof SocketTimeoutException) {
            return "de server is niet te bereiken: " + fout.getMessage();
        }
        if (fout instanceof SSLException) {
            return "de beveiligde verbinding kwam niet tot stand; kijk naar de certificaten: " + fout.getMessage();
        }
        return "de verbinding brak af; kijk ook of de server ons certificaat vertrouwt: " + fout.getMessage();
    }

    private static void bewaar(String naam, Consumer<OphalingEntity> wijziging) {
        QuarkusTransaction.requiringNew().run(() -> {
            var rij = OphalingEntity.<OphalingEntity>findById(naam);
            if (rij == null) {
                rij = new OphalingEntity();
                rij.naam = naam;
                rij.persist();
            }
            wijziging.accept(rij);
        });
    }
}
