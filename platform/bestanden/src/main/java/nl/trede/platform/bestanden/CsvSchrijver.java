// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.bestanden;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes a table that a spreadsheet opens as it is: semicolons, a mark that says it is UTF-8, and no text that a spreadsheet would run as a
 * formula.
 */
public final class CsvSchrijver {

    private static final char BOM = '\uFEFF';
    private static final String GEVAARLIJK = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvSchrijver() {}

    /**
     * @param rijen of each cell a number or a text; null = an empty cell. A number is written as it is, also a negative one; a
     *     {@link BigDecimal} with a decimal comma, since a Dutch spreadsheet takes 1.2 for the first of February
     */
    public static String tekst(List<String> kop, Iterable<? extends List<?>> rijen) {
        var uit = new StringWriter();
        uit.append(BOM);
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(uit)) {
            csv.writeRecord(kop);
            for (var rij : rijen) {
                var cellen = new ArrayList<String>();
                rij.forEach(cel -> cellen.add(cel(cel)));
                csv.writeRecord(cellen);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return uit.toString();
    }

    private static String cel(Object cel) {
        if (cel instanceof BigDecimal getal) {
            return getal.toPlainString().replace('.', ',');
        }
        return cel instanceof Number ? cel.toString() : veilig(Objects.toString(cel, ""));
    }

    /** With an apostrophe before it when a spreadsheet could take it for a formula. */
    public static String veilig(String tekst) {
        return !tekst.isEmpty() && GEVAARLIJK.indexOf(tekst.charAt(0)) >= 0 ? "'" + tekst : tekst;
    }
}
