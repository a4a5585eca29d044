// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.trede.realisatie.aanvoer.Aanvoerverslag;
import nl.trede.realisatie.aanvoer.Bestandsnaam;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.persistence.Inname;
import org.jboss.logging.Logger;

/**
 * One folder where files are put down. A file that is left alone long enough goes through the pipeline and is moved to {@code verwerkt} or {@code
 * geweigerd} beside it, with its report. Links and whatever else is no ordinary file are never opened.
 */
final class Levermap {

    private static final Logger LOG = Logger.getLogger(Levermap.class);
    private static final int POGINGEN = 5;

    /** What a file looked like, and since when. */
    private record Gezien(long grootte, FileTime gewijzigd, Instant sinds) {}

    private final Path map;
    private final String bron;
    private final Duration rust;
    private final Clock clock;
    private final Inname inname;
    private final Map<Path, Gezien> gezien = new HashMap<>();
    private final Map<Path, Integer> mislukt = new HashMap<>();
    private final Map<Path, Gezien> klaarMaarBlijft = new HashMap<>();

    Levermap(Path map, String bron, Duration rust, Clock clock, Inname inname) {
        this.map = map;
        this.bron = bron;
        this.rust = rust;
        this.clock = clock;
        this.inname = inname;
    }

    /** Looks once, and takes what is ready. */
    void kijk() throws IOException {
        var er = new HashSet<Path>();
        for (var bestand : inhoud(er)) {
            if (isKlaar(bestand)) {
                probeer(bestand);
            }
        }
        gezien.keySet().retainAll(er);
        mislukt.keySet().retainAll(er);
        klaarMaarBlijft.keySet().retainAll(er);
    }

    private List<Path> inhoud(HashSet<Path> er) throws IOException {
        try (var lijst = Files.list(map)) {
            var namen = lijst.filter(
                            pad -> !Bestandsnaam.isOnaf(pad.getFileName().toString()))
                    .filter(pad -> !Files.isDirectory(pad, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
            er.addAll(namen);
            return namen;
        }
    }

    private boolean isKlaar(Path bestand) throws IOException {
        var nu = clock.instant();
        var kenmerken = Files.readAttributes(bestand, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        var eerder = gezien.get(bestand);
        var zelfde = eerder != null
                && eerder.grootte() == kenmerken.size()
                && eerder.gewijzigd().equals(kenmerken.lastModifiedTime());
        var stand = new Gezien(kenmerken.size(), kenmerken.lastModifiedTime(), zelfde ? eerder.sinds() : nu);
        gezien.put(bestand, stand);
        return zelfde && !stand.sinds().plus(rust).isAfter(nu) && !stand.equals(klaarMaarBlijft.get(bestand));
    }

    private void probeer(Path bestand) throws IOException {
        try {
            var verslag = neem(bestand);
            zetWeg(bestand, verslag);
            LOG.infof("File %s from the folder: %s", bestand.getFileName(), verslag.aanvaard() ? "taken" : "refused");
        } catch (RuntimeException e) {
            var pogingen = mislukt.merge(bestand, 1, Integer::sum);
            LOG.warnf(e, "File %s from the folder failed, try %d", bestand.getFileName(), pogingen);
            if (pogingen >= POGINGEN) {
                zetWeg(
                        bestand,
                        geweigerd(bestand, "door een storing niet te verwerken; leg het bestand later opnieuw neer"));
            }
        }
    }

    private Aanvoerverslag neem(Path bestand) {
        var naam = bestand.getFileName().toString();
        var vorm = Bestandsnaam.vorm(naam);
        if (!Files.isRegularFile(bestand, LinkOption.NOFOLLOW_LINKS)) {
            return geweigerd(
                    bestand, "dit is geen gewoon bestand maar een verwijzing of iets anders; het is niet geopend");
        }
        if (!Inzending.kanBronZijn(bron)) {
            return geweigerd(
                    bestand, "de naam van de map kan geen bron zijn; een bron heeft een naam van hoogstens 100 tekens");
        }
        if (vorm.isEmpty()) {
            return geweigerd(bestand, "de vorm is onbekend; de naam moet eindigen op .csv, .xlsx, .json of .ndjson");
        }
        var afzender = Inzending.Afzender.van(Inzending.Kanaal.MAP, null, null);
        var inzending = new Inzending(afzender, Inzending.Inhoud.STANDEN, vorm.get(), bron, null, kort(naam));
        try (var inhoud = Files.newInputStream(bestand, LinkOption.NOFOLLOW_LINKS)) {
            return Aanvoerverslag.van(naam, clock.instant(), inname.neem(inzending, inhoud));
        } catch (IOException | UncheckedIOException e) {
            return geweigerd(bestand, "het bestand is niet te lezen; kijk of de dienst er rechten op heeft");
        }
    }

    private Aanvoerverslag geweigerd(Path bestand, String reden) {
        return Aanvoerverslag.geweigerd(bestand.getFileName().toString(), clock.instant(), reden);
    }

    /** A file that cannot be moved stays, and is not taken again as long as it does not change. */
    private void zetWeg(Path bestand, Aanvoerverslag verslag) throws IOException {
        try {
            new Verslagplaats(map.resolve(verslag.aanvaard() ? "verwerkt" : "geweigerd")).zetNeer(bestand, verslag);
            mislukt.remove(bestand);
        } catch (IOException e) {
            LOG.errorf(e, "File %s cannot be moved out of the folder; it stays and is not taken again", bestand);
            klaarMaarBlijft.put(bestand, gezien.get(bestand));
        }
    }

    private static String kort(String naam) {
        return naam.length() <= 255 ? naam : naam.substring(0, 255);
    }
}
