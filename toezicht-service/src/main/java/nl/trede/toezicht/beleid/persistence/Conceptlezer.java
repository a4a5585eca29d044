// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    private final Duration hoogstens;

    /** Two at a time; who comes when both are busy waits within the same time. */
    private final ExecutorService lezers = Executors.newFixedThreadPool(2, werk -> {
        var draad = new Thread(werk, "concept");
        draad.setDaemon(true);
        return draad;
    });

    Conceptlezer(
            @ConfigProperty(name = "trede.provincies.pad") String provincies,
            @ConfigProperty(name = "trede.concept.hoogstens", defaultValue = "PT20S") Duration hoogstens) {
        this.provincies = Path.of(provincies);
        this.hoogstens = hoogstens;
    }

    /** Waits for what is being read, so that it leaves no files behind. */
    @PreDestroy
    void stop() throws InterruptedException {
        lezers.shutdownNow();
        lezers.awaitTermination(10, TimeUnit.SECONDS);
    }

    @Override
    public Uitkomst lees(Tekst concept) {
        var geweigerd = DmnToelating.fouten(concept.tredeDmn());
        if (!geweigerd.isEmpty()) {
            return new Onbruikbaar(geweigerd.stream()
                    .map(fout -> new Leesfout(DMN, fout.regel(), fout.reden()))
                    .toList());
        }
        var lezing = lezers.submit(() -> leesBestanden(concept));
        try {
            return lezing.get(hoogstens.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException teLang) {
            lezing.cancel(true);
            return new Onbruikbaar(List.of(new Leesfout(
                    DMN,
                    0,
                    "het lezen en proberen van de tabellen duurt langer dan " + hoogstens.toSeconds()
                            + " seconden; maak ze kleiner, of probeer het later nog eens")));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Uitkomst leesBestanden(Tekst concept) {
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
