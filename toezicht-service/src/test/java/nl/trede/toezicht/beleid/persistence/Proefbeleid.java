// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Beslissing;
import nl.trede.toezicht.beleid.Feitsoort;
import nl.trede.toezicht.beleid.Gevolg;

/** The shipped files, or a copy of them, as a rule test wants them. */
final class Proefbeleid {

    static final Path OVERLAYS = Path.of("../deploy/kustomize/overlays");
    static final Path TESTLAND = Path.of("src/test/resources/provincies");

    private Proefbeleid() {}

    static Beleidskader kader(Path provincies, String versie) {
        var map = Beleidsmap.lees(provincies);
        assertThat(map.fouten()).isEmpty();
        return map.kaders().stream()
                .filter(kader -> kader.versie().equals(versie))
                .findFirst()
                .orElseThrow();
    }

    /** Missed at the peilmoment, without plan, unless the pairs of fact and value say otherwise. */
    static Beslissing beslis(Beleidskader kader, Object... feiten) {
        Map<Feitsoort, Object> alle = new EnumMap<>(Feitsoort.class);
        for (var soort : Feitsoort.values()) {
            alle.put(soort, 0);
        }
        Stream.of(
                        Feitsoort.BEVROREN,
                        Feitsoort.GEHAALD,
                        Feitsoort.TUSSENTIJDS,
                        Feitsoort.VERWACHT_NIET_HALEN,
                        Feitsoort.VERSCHOOND)
                .forEach(soort -> alle.put(soort, false));
        alle.put(Feitsoort.PLAN, "geen plan");
        alle.put(Feitsoort.ACHTERSTANDVERLOOP, "toegenomen");
        for (int i = 0; i < feiten.length; i += 2) {
            alle.put((Feitsoort) feiten[i], feiten[i + 1]);
        }
        return kader.tabellen().beslis(alle);
    }

    static List<String> codes(Beslissing beslissing) {
        return beslissing.gevolgen().stream().map(Gevolg::code).toList();
    }

    /** Copies the shipped overlays, so that a test may edit them as a province would. */
    static Path kopie(Path doel) {
        try (var bestanden = Files.walk(OVERLAYS)) {
            for (var bestand : (Iterable<Path>) bestanden::iterator) {
                var naar = doel.resolve(OVERLAYS.relativize(bestand).toString());
                if (Files.isDirectory(bestand)) {
                    Files.createDirectories(naar);
                } else if (bestand.toString().contains("/beleid/")) {
                    Files.copy(bestand, naar);
                }
            }
            return doel;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void vervang(Path bestand, String oud, String nieuw) {
        try {
            var tekst = Files.readString(bestand);
            assertThat(tekst).contains(oud);
            Files.writeString(bestand, tekst.replace(oud, nieuw));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LocalDate dag(String tekst) {
        return LocalDate.parse(tekst);
    }
}
