// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.trede.toezicht.beleid.Beleidskader;

/**
 * Reads {@code <provincie>/beleid/<jaar>/beleid.yaml} and {@code trede.dmn} under a folder, and collects every fault instead of stopping at the
 * first.
 */
final class Beleidsmap {

    private final Path provincies;
    private final List<Beleidskader> kaders = new ArrayList<>();
    private final List<Overlap.Gelezen> gelezen = new ArrayList<>();
    private final List<Beleidsfout> fouten = new ArrayList<>();

    private Beleidsmap(Path provincies) {
        this.provincies = provincies;
    }

    static Beleidsmap lees(Path provincies) {
        var map = new Beleidsmap(provincies);
        if (Files.isDirectory(provincies)) {
            map.mappen().forEach(map::leesVersie);
            Overlap.controleer(map.gelezen);
            map.gelezen.forEach(versie -> versie.bestand().fouten().forEach(map.fouten::add));
        } else {
            map.fouten.add(
                    new Beleidsfout(provincies.toAbsolutePath().normalize().toString(), 0, "deze map bestaat niet"));
        }
        return map;
    }

    /** Those without a fault; use them only when there are no faults at all. */
    List<Beleidskader> kaders() {
        return List.copyOf(kaders);
    }

    /** In the order of the files; empty when everything can be used. */
    List<Beleidsfout> fouten() {
        return List.copyOf(fouten);
    }

    private List<Path> mappen() {
        return inhoud(provincies).stream()
                .map(provincie -> provincie.resolve("beleid"))
                .filter(Files::isDirectory)
                .flatMap(beleid -> inhoud(beleid).stream())
                .filter(Files::isDirectory)
                .toList();
    }

    private void leesVersie(Path map) {
        var yaml = map.resolve("beleid.yaml");
        var dmn = map.resolve("trede.dmn");
        int vooraf = fouten.size();
        Stream.of(yaml, dmn)
                .filter(bestand -> !Files.isRegularFile(bestand))
                .forEach(bestand -> fouten.add(new Beleidsfout(naam(bestand), 0, "dit bestand ontbreekt")));
        var kader = Files.isRegularFile(yaml) ? leesYaml(yaml) : null;
        if (Files.isRegularFile(dmn)) {
            fouten.addAll(DmnControle.controleer(naam(dmn), dmn));
        }
        if (fouten.size() == vooraf && kader != null) {
            DmnBestand.lees(naam(dmn), dmn).ifPresent(bestand -> voegToe(bestand, kader));
        }
    }

    private Beleidskader leesYaml(Path yaml) {
        var bestand = Beleidsbestand.lees(naam(yaml), yaml);
        BeleidYaml inhoud = null;
        if (bestand.fouten().isEmpty()) {
            inhoud = bestand.inhoud();
            Samenhang.controleer(inhoud, bestand);
        }
        if (!bestand.fouten().isEmpty()) {
            fouten.addAll(bestand.fouten());
            return null;
        }
        gelezen.add(new Overlap.Gelezen(bestand, inhoud));
        return inhoud.naarBeleidskader();
    }

    private void voegToe(DmnBestand dmn, Beleidskader kader) {
        var samenhang = DmnSamenhang.controleer(dmn, kader);
        fouten.addAll(samenhang);
        if (samenhang.isEmpty()) {
            var tabellen = new DmnTabellen(dmn, kader);
            fouten.addAll(DmnProef.probeer(dmn, kader, tabellen));
            kaders.add(kader.met(tabellen));
        }
    }

    private String naam(Path bestand) {
        return provincies.relativize(bestand).toString();
    }

    private static List<Path> inhoud(Path map) {
        try (var paden = Files.list(map)) {
            return paden.sorted(Comparator.naturalOrder()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
