// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.trede.taakstelling.circulaire.Bestandsregel;

/** Reads CSV with semicolons, tabs or commas, in UTF-8 or windows-1252, with any kind of line end. */
record CsvLezer(int meesteRegels, int meesteKolommen) {

    private static final String BOM = "\uFEFF";
    private static final int LANGSTE_KOP = 64 * 1024;

    Optional<String> lees(Path bestand, Consumer<Bestandsregel> regels) throws IOException {
        var tekens = Tekens.van(bestand);
        if (tekens.isEmpty()) {
            return Optional.of("het bestand is geen tekst in UTF-8 of windows-1252");
        }
        var csv = CsvReader.builder()
                .fieldSeparator(scheiding(bestand, tekens.get()))
                .skipEmptyLines(true);
        try (var bron = csv.ofCsvRecord(Files.newBufferedReader(bestand, tekens.get()))) {
            return lees(bron, regels);
        } catch (CsvParseException e) {
            return Optional.of("aanhalingstekens kloppen niet, of een cel is veel te lang");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Optional<String> lees(CsvReader<CsvRecord> bron, Consumer<Bestandsregel> regels) {
        int aantal = 0;
        for (var rij : bron) {
            if (rij.getFieldCount() > meesteKolommen) {
                return Optional.of(
                        "regel %d heeft meer dan %d kolommen".formatted(rij.getStartingLineNumber(), meesteKolommen));
            }
            var cellen = rij.getFields().stream()
                    .map(cel -> Cel.schoon(cel.startsWith(BOM) ? cel.substring(1) : cel))
                    .toList();
            var regel = new Bestandsregel((int) rij.getStartingLineNumber(), cellen, Set.of());
            if (!regel.leeg()) {
                if (++aantal > meesteRegels) {
                    return Optional.of("het bestand heeft meer dan " + meesteRegels + " regels");
                }
                regels.accept(regel);
            }
        }
        return aantal == 0 ? Optional.of("het bestand is leeg") : Optional.empty();
    }

    /** What occurs most in the first line that has any of them. */
    private static char scheiding(Path bestand, Charset tekens) throws IOException {
        try (BufferedReader tekst = Files.newBufferedReader(bestand, tekens)) {
            var begin = new char[LANGSTE_KOP];
            int gelezen = Math.max(0, tekst.read(begin));
            for (var regel : new String(begin, 0, gelezen).split("[\r\n]+")) {
                char meest = ';';
                for (char teken : new char[] {'\t', ','}) {
                    meest = keer(regel, teken) > keer(regel, meest) ? teken : meest;
                }
                if (keer(regel, meest) > 0) {
                    return meest;
                }
            }
            return ';';
        }
    }

    private static long keer(String regel, char teken) {
        return regel.chars().filter(c -> c == teken).count();
    }
}
