// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.bestanden;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.trede.platform.bestanden.Tekstregels.Regel;

/**
 * Reads a CSV in UTF-8 or windows-1252, with any kind of line end. A quote that is not closed spoils one line and not all that follow.
 *
 * @param scheiding what stands between columns; null: semicolon, tab or comma, whichever the first lines point to
 * @param regelsPerRij how many lines of the file a cell within quotes may take; 1: a line of the file is a row
 */
public record CsvLezer(Grenzen grenzen, Character scheiding, int regelsPerRij) implements Tabellezer {

    private static final int PROEF = 20;
    private static final String GEEN_TEKST = "het bestand is geen tekst in UTF-8 of windows-1252; sla het zo op";
    private static final String AANHALINGSTEKENS = "aanhalingstekens kloppen niet";

    @Override
    public Optional<String> lees(InputStream inhoud, Predicate<Rij> rijen) throws IOException {
        var bron = new Tekstbron(inhoud, grenzen.langsteRij());
        var teken = scheiding == null ? Scheiding.van(proef(bron)) : scheiding;
        var csv = CsvReader.builder()
                .fieldSeparator(teken)
                .trimWhitespacesAroundQuotes(true)
                .skipEmptyLines(false);
        var aantal = 0;
        for (var regel = bron.volgende(); regel != null; regel = bron.volgende()) {
            var tekst = tekst(regel);
            if (tekst.isEmpty()) {
                return Optional.of(GEEN_TEKST);
            }
            var rij = regel.teLang() ? teLang(regel) : rij(csv, regel.nummer(), geheel(tekst.get(), bron));
            if (rij.leeg()) {
                continue;
            }
            if (++aantal > grenzen.meesteRijen()) {
                return Optional.of("het bestand heeft meer dan " + grenzen.meesteRijen() + " regels");
            }
            if (!rijen.test(rij)) {
                return Optional.empty();
            }
        }
        return aantal == 0 ? Optional.of("het bestand is leeg") : Optional.empty();
    }

    private static List<String> proef(Tekstbron bron) throws IOException {
        var proef = new ArrayList<String>();
        for (int i = 0; i < PROEF && bron.kijk(i) != null; i++) {
            tekst(bron.kijk(i)).ifPresent(proef::add);
        }
        return proef;
    }

    private static Optional<String> tekst(Regel regel) {
        return regel.nummer() == 1 ? Tekens.leesEerste(regel.inhoud()) : Tekens.lees(regel.inhoud());
    }

    /** With the lines after it that an open quote takes in; only itself when no line within reach closes it. */
    private String geheel(String tekst, Tekstbron bron) throws IOException {
        var geheel = new StringBuilder(tekst);
        for (int i = 0; i < regelsPerRij - 1 && isOpen(geheel); i++) {
            var volgende = bron.kijk(i);
            var erbij = volgende == null || volgende.teLang() ? Optional.<String>empty() : tekst(volgende);
            if (erbij.isEmpty() || geheel.length() + erbij.get().length() > grenzen.langsteRij()) {
                return tekst;
            }
            geheel.append('\n').append(erbij.get());
            if (!isOpen(geheel)) {
                for (int gedaan = 0; gedaan <= i; gedaan++) {
                    bron.volgende();
                }
            }
        }
        return isOpen(geheel) ? tekst : geheel.toString();
    }

    private Rij rij(CsvReader.CsvReaderBuilder csv, int nummer, String tekst) {
        if (tekst.isEmpty()) {
            return Rij.goed(nummer, List.of());
        }
        if (isOpen(tekst)) {
            return Rij.fout(nummer, AANHALINGSTEKENS);
        }
        try {
            var cellen = csv.ofSingleCsvRecord(StringArrayHandler.of(), tekst);
            return cellen.length > grenzen.meesteKolommen()
                    ? Rij.fout(nummer, "heeft meer dan " + grenzen.meesteKolommen() + " kolommen")
                    : Rij.goed(nummer, Arrays.stream(cellen).map(Cel::schoon).toList());
        } catch (CsvParseException e) {
            return Rij.fout(nummer, AANHALINGSTEKENS);
        }
    }

    private static boolean isOpen(CharSequence tekst) {
        return tekst.chars().filter(teken -> teken == '"').count() % 2 != 0;
    }

    private Rij teLang(Regel regel) {
        return Rij.fout(
                regel.nummer(),
                "is %d bytes lang; een regel kan hoogstens %d bytes zijn"
                        .formatted(regel.lengte(), grenzen.langsteRij()));
    }
}
