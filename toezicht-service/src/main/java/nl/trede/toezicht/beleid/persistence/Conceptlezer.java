// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.trede.toezicht.beleid.Beleidlezer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the texts in a folder of their own for as long as they are read, and reads that as the folder of the provincies is read. */
@Singleton
final class Conceptlezer implements Beleidlezer {

    private static final String MAP = "concept/beleid/concept";
    private static final String YAML = "beleid.yaml";
    private static final String DMN = "trede.dmn";

    private final Path provincies;

    Conceptlezer(@ConfigProperty(name = "trede.provincies.pad") String provincies) {
        this.provincies = Path.of(provincies);
    }

    @Override
    public Uitkomst lees(Tekst concept) {
        var geweigerd = DmnToelating.fouten(concept.tredeDmn());
        if (!geweigerd.isEmpty()) {
            return new Onbruikbaar(geweigerd.stream()
                    .map(fout -> new Leesfout(DMN, fout.regel(), fout.reden()))
                    .toList());
        }
        try {
            var werkmap = Files.createTempDirectory("concept");
            try {
                var map = Files.createDirectories(werkmap.resolve(MAP));
                Files.writeString(map.resolve(YAML), concept.beleidYaml());
                Files.writeString(map.resolve(DMN), concept.tredeDmn());
                return uitkomst(Beleidsmap.lees(werkmap));
            } finally {
                verwijder(werkmap);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Tekst> tekst(String versie) {
        return bestanden()
                .filter(een -> een.versie().equals(versie))
                .findFirst()
                .map(Bestand::tekst);
    }

    @Override
    public List<String> versies() {
        return bestanden().map(Bestand::versie).toList();
    }

    private record Bestand(String versie, Path pad) {
        Tekst tekst() {
            try {
                return new Tekst(Files.readString(pad), Files.readString(pad.resolveSibling(DMN)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Stream<Bestand> bestanden() {
        try (var paden = Files.find(provincies, 4, (pad, soort) -> soort.isRegularFile() && pad.endsWith(YAML))) {
            return paden.sorted().toList().stream().flatMap(pad -> {
                var bestand = Beleidsbestand.lees(YAML, pad);
                return bestand.fouten().isEmpty()
                        ? Stream.of(new Bestand(bestand.inhoud().versie(), pad))
                        : Stream.empty();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Uitkomst uitkomst(Beleidsmap map) {
        return map.fouten().isEmpty()
                ? new Gelezen(map.kaders().get(0))
                : new Onbruikbaar(map.fouten().stream()
                        .map(fout -> new Leesfout(kort(fout.bestand()), fout.regel(), fout.reden()))
                        .toList());
    }

    private static String kort(String bestand) {
        return bestand.startsWith(MAP) ? bestand.substring(MAP.length() + 1) : bestand;
    }

    private static void verwijder(Path map) throws IOException {
        List<Path> alle = new ArrayList<>();
        try (Stream<Path> paden = Files.walk(map)) {
            paden.sorted(Comparator.reverseOrder()).forEach(alle::add);
        }
        for (var pad : alle) {
            Files.delete(pad);
        }
    }
}
