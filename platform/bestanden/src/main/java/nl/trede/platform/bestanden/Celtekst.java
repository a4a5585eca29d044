// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.bestanden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * What a cell of a workbook says, as text. A workbook writes 1.5 where people write 1,5, so a point is never a thousands dot here; a day is a number that is
 * shown as a day.
 *
 * @param vanaf1904 whether days are counted from 1904, as old programs of Apple do
 */
record Celtekst(boolean vanaf1904) {

    private static final Pattern GETAL = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d{1,3})?");
    private static final Pattern TEKST_IN_VORM = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final int LAATSTE_DAG = 2_958_465;

    String van(Cell cel) {
        if (cel.getType() == CellType.NUMBER) {
            return getal(cel, cel.asNumber());
        }
        var ruw = cel.getType() == CellType.STRING ? cel.asString() : cel.getRawValue();
        if (ruw == null) {
            return "";
        }
        if (cel.getValue() instanceof BigDecimal waarde) {
            return getal(cel, waarde);
        }
        return cel.getType() == CellType.FORMULA && GETAL.matcher(ruw).matches()
                ? getal(cel, new BigDecimal(ruw))
                : ruw;
    }

    private String getal(Cell cel, BigDecimal waarde) {
        var kort = waarde.stripTrailingZeros();
        if (kort.scale() <= 0 && isDag(cel) && kort.precision() < 9) {
            long dagen = kort.longValue();
            if (dagen > 60 && dagen <= LAATSTE_DAG) {
                return (vanaf1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30))
                        .plusDays(dagen)
                        .toString();
            }
        }
        return Math.abs(kort.scale()) > 30
                ? kort.toString()
                : kort.toPlainString().replace('.', ',');
    }

    private static boolean isDag(Cell cel) {
        var vorm = cel.getDataFormatString();
        var nummer = cel.getDataFormatId();
        if (nummer != null && (nummer >= 14 && nummer <= 17 || nummer == 22)) {
            return true;
        }
        if (vorm == null) {
            return false;
        }
        var kaal = TEKST_IN_VORM.matcher(vorm.toLowerCase(Locale.ROOT)).replaceAll("");
        return (kaal.contains("d") || kaal.contains("yy") || kaal.contains("jj")) && kaal.contains("m");
    }
}
