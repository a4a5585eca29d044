// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.RuweRegel;

/**
 * Reads a CSV with ";" between its columns. A line of the file is a line of the levering, so that a quote that is not
 * closed spoils one line and not all that follow.
 */
final class CsvLezer {

    private static final CsvReader.CsvReaderBuilder CSV = CsvReader.builder()
            .fieldSeparator(';')
            .trimWhitespacesAroundQuotes(true)
            .skipEmptyLines(false);
    private static final List<Bestandsfout> GEEN_TEKST =
            List.of(Bestandsfout.bestand("de tekst is niet te lezen; lever aan als UTF-8 of windows-1252"));

    private final InnameConfig config;

    CsvLezer(InnameConfig config) {
        this.config = config;
    }

    List<Bestandsfout> lees(InputStream inhoud, Consumer<RuweRegel> regels) throws IOException {
        var bron = new Tekstregels(inhoud, config.langsteRegel());
        var eerste = bron.volgende();
        while (eerste != null && eerste.nummer() < config.meesteRegels() && leeg(eerste)) {
            eerste = bron.volgende();
        }
        if (eerste == null) {
            return List.of(Bestandsfout.bestand("het bestand is leeg"));
        }
        if (eerste.teLang()) {
            return List.of(Bestandsfout.bestand("de kop is langer dan " + config.langsteRegel() + " bytes"));
        }
        var tekst = Tekens.leesEerste(eerste.inhoud());
        if (tekst.isEmpty()) {
            return GEEN_TEKST;
        }
        var kop = kop(tekst.get());
        return kop.fouten().isEmpty() ? leesRegels(bron, kop, regels) : kop.fouten();
    }

    private static CsvKop kop(String tekst) {
        var cellen = cellen(tekst);
        return cellen == null
                ? new CsvKop(List.of(), List.of(Bestandsfout.bestand("aanhalingstekens in de kop kloppen niet")))
                : CsvKop.van(cellen);
    }

    /** Null when a quote is not closed on its line. */
    private static String[] cellen(String regel) {
        if (regel.chars().filter(teken -> teken == '"').count() % 2 != 0) {
            return null;
        }
        try {
            return CSV.ofSingleCsvRecord(StringArrayHandler.of(), regel);
        } catch (CsvParseException e) {
            return null;
        }
    }

    private List<Bestandsfout> leesRegels(Tekstregels bron, CsvKop kop, Consumer<RuweRegel> regels) throws IOException {
        var aantal = 0;
        for (var regel = bron.volgende(); regel != null; regel = bron.volgende()) {
            if (leeg(regel)) {
                continue;
            }
            if (++aantal > config.meesteRegels()) {
                return List.of(Bestandsfout.bestand("het bestand heeft meer dan " + config.meesteRegels() + " regels"));
            }
            if (regel.teLang()) {
                regels.accept(RuweRegel.onleesbaar(
                        regel.nummer(),
                        "is %d bytes lang; een regel kan hoogstens %d bytes zijn"
                                .formatted(regel.lengte(), config.langsteRegel())));
                continue;
            }
            var tekst = Tekens.lees(regel.inhoud());
            if (tekst.isEmpty()) {
                return GEEN_TEKST;
            }
            regels.accept(ruweRegel(regel.nummer(), tekst.get(), kop));
        }
        return aantal == 0 ? List.of(Bestandsfout.bestand("het bestand heeft een kop en geen regels")) : List.of();
    }

    private static RuweRegel ruweRegel(int nummer, String tekst, CsvKop kop) {
        var cellen = cellen(tekst);
        if (cellen == null) {
            return RuweRegel.onleesbaar(nummer, "aanhalingstekens kloppen niet");
        }
        var aantal = cellen.length;
        while (aantal > kop.kolommen().size() && Tekens.trim(cellen[aantal - 1]).isEmpty()) {
            aantal--;
        }
        if (aantal != kop.kolommen().size()) {
            return RuweRegel.onleesbaar(
                    nummer,
                    "heeft %d %s; de kop heeft er %d"
                            .formatted(
                                    aantal,
                                    aantal == 1 ? "kolom" : "kolommen",
                                    kop.kolommen().size()));
        }
        var velden = new HashMap<String, String>();
        for (int i = 0; i < aantal; i++) {
            velden.put(kop.kolommen().get(i), Tekens.trim(cellen[i]));
        }
        return new RuweRegel(nummer, velden, List.of(), List.of());
    }

    private static boolean leeg(Tekstregels.Regel regel) {
        if (regel.teLang()) {
            return false;
        }
        for (byte b : regel.inhoud()) {
            if (b != ' ' && b != '\t' && b != ';') {
                return false;
            }
        }
        return true;
    }
}
