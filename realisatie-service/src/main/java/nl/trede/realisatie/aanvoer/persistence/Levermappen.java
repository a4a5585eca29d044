// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import nl.trede.realisatie.aanvoer.Bestandsnaam;
import nl.trede.realisatie.levering.persistence.Inname;
import org.jboss.logging.Logger;

/** The watched folder and each folder in it, of which the name is the bron. */
@ApplicationScoped
class Levermappen {

    private static final Logger LOG = Logger.getLogger(Levermappen.class);

    private final AanvoerConfig.Map config;
    private final Clock clock;
    private final Inname inname;
    private final Map<Path, Levermap> bekend = new HashMap<>();

    Levermappen(AanvoerConfig config, Clock clock, Inname inname) {
        this.config = config.map();
        this.clock = clock;
        this.inname = inname;
    }

    /** Looks once in all of them. */
    void kijk() throws IOException {
        var hoofd = Path.of(config.pad().orElseThrow());
        map(hoofd, config.bron()).kijk();
        try (var lijst = Files.list(hoofd)) {
            for (var pad : lijst.filter(Levermappen::isVanEenBron).sorted().toList()) {
                kijk(pad);
            }
        }
    }

    /** A folder that cannot be read does not keep us from the others. */
    private void kijk(Path pad) {
        try {
            map(pad, pad.getFileName().toString()).kijk();
        } catch (IOException e) {
            LOG.errorf("Folder %s cannot be read, tried again: %s", pad, e);
        }
    }

    private static boolean isVanEenBron(Path pad) {
        var naam = pad.getFileName().toString();
        return Files.isDirectory(pad, LinkOption.NOFOLLOW_LINKS)
                && !Verslagplaats.NAMEN.contains(naam)
                && !Bestandsnaam.isOnaf(naam);
    }

    private Levermap map(Path pad, String bron) {
        return bekend.computeIfAbsent(pad, nieuw -> new Levermap(pad, bron, config.rust(), clock, inname));
    }
}
