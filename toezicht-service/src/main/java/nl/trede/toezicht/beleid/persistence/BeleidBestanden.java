// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Beleidskaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The beleid of all provinces from files, read once at start. */
@Startup
@Singleton
final class BeleidBestanden implements Beleidskaders {

    private static final Logger LOG = Logger.getLogger(BeleidBestanden.class);
    private static final Comparator<Beleidskader> OUDSTE_EERST =
            Comparator.comparing(Beleidskader::geldigVan, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<Beleidskader> kaders;

    /** @throws IllegalStateException with every fault in the files, so that the service does not start */
    BeleidBestanden(@ConfigProperty(name = "trede.provincies.pad") String pad) {
        var map = Beleidsmap.lees(Path.of(pad));
        if (!map.fouten().isEmpty()) {
            throw new IllegalStateException(map.fouten().stream()
                    .map(Beleidsfout::toString)
                    .collect(Collectors.joining("\n  ", "Het beleid is niet bruikbaar:\n  ", "")));
        }
        kaders = map.kaders().stream().sorted(OUDSTE_EERST).toList();
        LOG.infof("Read %d beleidskaders from %s", kaders.size(), pad);
    }

    @Override
    public List<Beleidskader> alle(Provinciecode provincie) {
        return kaders.stream()
                .filter(kader -> kader.provincie().equals(provincie))
                .toList();
    }
}
