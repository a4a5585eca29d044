// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.toezicht.overzicht.Tegel;

/** Where each gemeente stands on the map, from {@code kaart/tegelkaart.csv}: a grid that reads as the Netherlands. */
@ApplicationScoped
public class Tegelplaatsen {

    private static final String BESTAND = "/kaart/tegelkaart.csv";

    private final Map<String, Tegel> tegels = lees();

    /** Empty for a gemeente that has no place, as one that came after the map was made. */
    public Optional<Tegel> van(String gemeente) {
        return Optional.ofNullable(tegels.get(gemeente));
    }

    private static Map<String, Tegel> lees() {
        try (var in = new BufferedReader(
                new InputStreamReader(Tegelplaatsen.class.getResourceAsStream(BESTAND), StandardCharsets.UTF_8))) {
            return in.lines()
                    .skip(1)
                    .map(regel -> regel.split(","))
                    .map(cel -> new Tegel(cel[0], Integer.parseInt(cel[1]), Integer.parseInt(cel[2])))
                    .collect(Collectors.toUnmodifiableMap(Tegel::gemeente, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
