// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may what in this service: its {@code trede/rechten.csv}, and what every service has. What no line allows is refused, to everybody. The
 * tables are written out in docs/beveiliging.md, and a test of each service holds them against that and against its addresses.
 */
@Singleton
public class Rechten {

    private final List<Recht> alle = Stream.of("trede/rechten.csv", "trede/rechten-platform.csv")
            .flatMap(file -> read(file).stream())
            .toList();

    /**
     * The line that counts.
     *
     * @param methode of HTTP
     * @param adres within the service: "/v1/gemeenten/GM0034"
     */
    public Optional<Recht> van(String methode, String adres) {
        var gewoon = methode.equals("HEAD") ? "GET" : methode;
        return alle.stream().filter(recht -> recht.geldtVoor(gewoon, adres)).max(Comparator.comparing(Recht::gewicht));
    }

    private static List<Recht> read(String file) {
        var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(file);
        if (stream == null) {
            return List.of();
        }
        try (var text = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var rows = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            return rows.stream().map(Rechten::recht).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Recht recht(NamedCsvRecord row) {
        return new Recht(
                row.getField("wat"),
                Set.of(row.getField("methode").split(" ")),
                row.getField("adres"),
                List.of(row.getField("wie").split(" ")));
    }
}
