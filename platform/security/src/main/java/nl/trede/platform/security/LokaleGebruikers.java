// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The users of the local run, from {@code trede/lokale-gebruikers.csv}. Who they are is no secret; that they count is for {@link LocalRun} to say. */
public final class LokaleGebruikers {

    private static final String FILE = "/trede/lokale-gebruikers.csv";

    private static final Map<String, LokaleGebruiker> ALLEN = read();

    private LokaleGebruikers() {}

    public static List<LokaleGebruiker> allen() {
        return List.copyOf(ALLEN.values());
    }

    static Optional<LokaleGebruiker> zoek(String naam) {
        return Optional.ofNullable(ALLEN.get(naam));
    }

    private static Map<String, LokaleGebruiker> read() {
        try (var text = new InputStreamReader(
                        LokaleGebruikers.class.getResourceAsStream(FILE), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            return rows.stream()
                    .map(LokaleGebruikers::gebruiker)
                    .collect(Collectors.toMap(
                            LokaleGebruiker::naam, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LokaleGebruiker gebruiker(NamedCsvRecord row) {
        return new LokaleGebruiker(
                row.getField("naam"), words(row, "rollen"), words(row, "provincies"), words(row, "gemeenten"));
    }

    private static List<String> words(NamedCsvRecord row, String field) {
        return row.getField(field).isEmpty()
                ? List.of()
                : List.of(row.getField(field).split(" "));
    }
}
