// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.bestanden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Reads one sheet of a workbook, row by row. Of a formula the value is taken that the workbook holds.
 *
 * @param blad name of the sheet; null: the first that can be seen
 */
public record XlsxLezer(Grenzen grenzen, Werkmapkeuring keuring, String blad) implements Tabellezer {

    private static final ReadingOptions MET_VORM = new ReadingOptions(true, true);
    private static final String BESCHADIGD = "de werkmap is beschadigd en niet te lezen";

    /** The file waits on disk meanwhile: a workbook can only be read from a file that is whole. */
    @Override
    public Optional<String> lees(InputStream inhoud, Predicate<Rij> rijen) throws IOException {
        return lees(inhoud, rijen, null);
    }

    /**
     * As {@link #lees(InputStream, Predicate)}, and shows what lies beside the table.
     *
     * @param elders takes each row of every other sheet, also of those that cannot be seen; null: they are not opened
     */
    public Optional<String> lees(InputStream inhoud, Predicate<Rij> rijen, Consumer<Rij> elders) throws IOException {
        try (var bestand = Tijdelijkbestand.van(inhoud)) {
            return lees(bestand.pad(), rijen, elders);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** As {@link #lees(InputStream, Predicate)}, of a file that is on disk. */
    public Optional<String> lees(Path bestand, Predicate<Rij> rijen) throws IOException {
        return lees(bestand, rijen, null);
    }

    private Optional<String> lees(Path bestand, Predicate<Rij> rijen, Consumer<Rij> elders) throws IOException {
        var bezwaar = keuring.bezwaar(bestand);
        if (bezwaar.isPresent()) {
            return bezwaar;
        }
        var lezing = new Lezing(rijen);
        try (var werkmap = open(bestand)) {
            var gekozen = blad(werkmap);
            if (elders != null) {
                lezing.elders(werkmap, gekozen, elders);
            }
            if (gekozen.isEmpty()) {
                return Optional.of(
                        blad == null ? "de werkmap heeft geen werkblad" : "werkblad '%s' ontbreekt".formatted(blad));
            }
            try (var bron = gekozen.get().openStream()) {
                return lezing.lees(bron.iterator(), new Celtekst(werkmap.isDate1904()));
            }
        } catch (ExcelReaderException | UncheckedIOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return lezing.beschadigd(e);
        } catch (IOException e) {
            // a part that is no XML at all; anything else is not about the workbook
            if (e.getCause() instanceof XMLStreamException) {
                return Optional.of(BESCHADIGD);
            }
            throw e;
        }
    }

    /** A workbook that does not say how its cells look has no days, only numbers. */
    private static ReadableWorkbook open(Path bestand) throws IOException {
        try {
            return new ReadableWorkbook(bestand.toFile(), MET_VORM);
        } catch (ExcelReaderException e) {
            return new ReadableWorkbook(bestand.toFile());
        }
    }

    private Optional<Sheet> blad(ReadableWorkbook werkmap) {
        return werkmap.getSheets()
                .filter(een ->
                        blad == null ? een.getVisibility() == SheetVisibility.VISIBLE : blad.equals(een.getName()))
                .findFirst();
    }

    /** One pass over a sheet. A failure of the one who takes the rows is not a fault of the workbook. */
    private final class Lezing {

        private final Predicate<Rij> rijen;
        private boolean buiten;
        private int aantal;

        Lezing(Predicate<Rij> rijen) {
            this.rijen = rijen;
        }

        Optional<String> lees(Iterator<Row> bron, Celtekst teksten) {
            while (bron.hasNext()) {
                var rij = rij(bron.next(), teksten);
                if (rij.leeg()) {
                    continue;
                }
                if (++aantal > grenzen.meesteRijen()) {
                    return Optional.of("het werkblad heeft meer dan " + grenzen.meesteRijen() + " regels");
                }
                if (!neem(rij)) {
                    return Optional.empty();
                }
            }
            return aantal == 0 ? Optional.of("het werkblad is leeg") : Optional.empty();
        }

        /** All other sheets, without a limit on their rows: what is on them is only looked at. */
        void elders(ReadableWorkbook werkmap, Optional<Sheet> gekozen, Consumer<Rij> elders) throws IOException {
            var teksten = new Celtekst(werkmap.isDate1904());
            for (var ander : werkmap.getSheets().toList()) {
                if (gekozen.isEmpty() || ander.getIndex() != gekozen.get().getIndex()) {
                    try (var bron = ander.openStream()) {
                        bron.map(rij -> rij(rij, teksten)).forEach(rij -> neem(rij, elders));
                    }
                }
            }
        }

        private void neem(Rij rij, Consumer<Rij> elders) {
            buiten = true;
            elders.accept(rij);
            buiten = false;
        }

        Optional<String> beschadigd(RuntimeException fout) {
            if (buiten) {
                throw fout;
            }
            return Optional.of(BESCHADIGD);
        }

        private boolean neem(Rij rij) {
            buiten = true;
            var meer = rijen.test(rij);
            buiten = false;
            return meer;
        }
    }

    private Rij rij(Row rij, Celtekst teksten) {
        if (rij.getRowNum() < 1) {
            throw new ExcelReaderException("row " + rij.getRowNum());
        }
        if (rij.getCellCount() > grenzen.meesteKolommen()) {
            return Rij.fout(rij.getRowNum(), "heeft meer dan " + grenzen.meesteKolommen() + " kolommen");
        }
        var cellen = new ArrayList<String>();
        var formules = new HashSet<Integer>();
        for (int i = 0; i < rij.getCellCount(); i++) {
            var cel = rij.getCell(i);
            cellen.add(cel == null ? "" : Cel.schoon(teksten.van(cel)));
            if (cel != null && cel.getType() == CellType.FORMULA) {
                formules.add(i);
            }
        }
        return new Rij(rij.getRowNum(), cellen, formules, null);
    }
}
