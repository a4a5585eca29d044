// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The themes that lie in the folders of the provincies ({@code thema/tokens.css}), read once. A file that is wrong is not worn and is told
 * in the log with all that is wrong: a colour never keeps a service from starting.
 */
@Singleton
public class Themas {

    private static final Logger LOG = Logger.getLogger(Themas.class);
    private static final String BESTAND = "thema/tokens.css";

    private final Map<String, Thema> themas = new TreeMap<>();

    Themas(@ConfigProperty(name = "trede.provincies.pad") Optional<String> pad) {
        pad.map(Path::of).filter(Files::isDirectory).ifPresent(this::lees);
    }

    /** Empty for a provincie without theme, and for null. */
    public Optional<Thema> van(String provincie) {
        return Optional.ofNullable(provincie).map(themas::get);
    }

    /** All of them, one rule each. */
    String css() {
        return themas.values().stream().map(Thema::css).collect(Collectors.joining());
    }

    private void lees(Path overlays) {
        var lezer = new Themalezer(Themalezer.kleuren(Stijlblad.inhoud("trede.css")));
        try (var mappen = Files.list(overlays)) {
            mappen.map(map -> map.resolve(BESTAND))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .forEach(bestand -> voegToe(lezer, bestand));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void voegToe(Themalezer lezer, Path bestand) {
        try {
            var thema = lezer.lees(Files.readString(bestand));
            if (themas.putIfAbsent(thema.provincie(), thema) != null) {
                LOG.errorf("Het thema %s geldt niet: %s heeft er al een", bestand, thema.provincie());
            }
        } catch (OngeldigThema | IOException e) {
            LOG.errorf("Het thema %s geldt niet: %s", bestand, e.getMessage());
        }
    }
}
