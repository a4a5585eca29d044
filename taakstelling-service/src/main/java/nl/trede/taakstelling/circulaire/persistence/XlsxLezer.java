// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import nl.trede.taakstelling.circulaire.Bestandsregel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of a workbook, row by row. Of a formula the value is taken that the workbook holds. */
record XlsxLezer(Werkmapkeuring keuring, int meesteRegels, int meesteKolommen) {

    Optional<String> lees(Path bestand, Consumer<Bestandsregel> regels) throws IOException {
        var bezwaar = keuring.bezwaar(bestand);
        if (bezwaar.isPresent()) {
            return bezwaar;
        }
        try (var werkmap = new ReadableWorkbook(bestand.toFile());
                var rijen = werkmap.getFirstSheet().openStream()) {
            return lees(rijen.iterator(), regels);
        } catch (ExcelReaderException | UncheckedIOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.of("de werkmap is beschadigd en niet te lezen");
        }
    }

    private Optional<String> lees(Iterator<Row> rijen, Consumer<Bestandsregel> regels) {
        int aantal = 0;
        while (rijen.hasNext()) {
            var rij = rijen.next();
            if (rij.getCellCount() > meesteKolommen) {
                return Optional.of("regel %d heeft meer dan %d kolommen".formatted(rij.getRowNum(), meesteKolommen));
            }
            var regel = regel(rij);
            if (!regel.leeg()) {
                if (++aantal > meesteRegels) {
                    return Optional.of("het eerste werkblad heeft meer dan " + meesteRegels + " regels");
                }
                regels.accept(regel);
            }
        }
        return aantal == 0 ? Optional.of("het eerste werkblad is leeg") : Optional.empty();
    }

    private static Bestandsregel regel(Row rij) {
        var cellen = new ArrayList<String>();
        var formules = new HashSet<Integer>();
        for (int i = 0; i < rij.getCellCount(); i++) {
            var cel = rij.getCell(i);
            cellen.add(cel == null ? "" : Cel.schoon(tekst(cel)));
            if (cel != null && cel.getType() == CellType.FORMULA) {
                formules.add(i);
            }
        }
        return new Bestandsregel(rij.getRowNum(), cellen, formules);
    }

    private static String tekst(Cell cel) {
        if (cel.getType() == CellType.NUMBER) {
            return getal(cel.asNumber());
        }
        var ruw = cel.getType() == CellType.STRING ? cel.asString() : cel.getRawValue();
        return ruw == null ? "" : cel.getValue() instanceof BigDecimal waarde ? getal(waarde) : formulewaarde(cel, ruw);
    }

    /** A workbook writes 1.5 where people write 1,5; so a point is never a thousands dot here. */
    private static String formulewaarde(Cell cel, String ruw) {
        return cel.getType() == CellType.FORMULA && ruw.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d{1,2})?")
                ? getal(new BigDecimal(ruw))
                : ruw;
    }

    private static String getal(BigDecimal waarde) {
        var kort = waarde.stripTrailingZeros();
        return Math.abs(kort.scale()) > 30
                ? kort.toString()
                : kort.toPlainString().replace('.', ',');
    }
}
