// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.tijdlijn.persistence;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A tijdlijn as a file: CSV that a Dutch spreadsheet opens as it is, and an accessible PDF. */
public final class Uitvoer {

    private static final String BOM = "\uFEFF";
    private static final String LETTER = "Liberation Sans";

    private Uitvoer() {}

    public static byte[] csv(List<Gebeurtenis> gebeurtenissen) {
        var tekst = new StringWriter();
        tekst.write(BOM);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(tekst)) {
            csv.writeRecord("datum", "soort", "titel", "toelichting");
            for (var een : gebeurtenissen) {
                csv.writeRecord(
                        een.datum().toString(),
                        een.soort(),
                        zonderFormule(een.titel()),
                        een.toelichting() == null ? "" : zonderFormule(een.toelichting()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tekst.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet takes a text that begins so for a formula. */
    private static String zonderFormule(String tekst) {
        return tekst.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + tekst : tekst;
    }

    /** @param html a whole page with its style in it */
    public static byte[] pdf(String html) {
        var pdf = new ByteArrayOutputStream();
        var maker = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .withProducer("Trede")
                .withHtmlContent(html, null)
                .toStream(pdf);
        letter(maker, "Regular", 400);
        letter(maker, "Bold", 700);
        try {
            maker.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** Liberation, SIL Open Font License, from the artefact openpdf-fonts-extra; embedded as a subset. */
    private static void letter(PdfRendererBuilder maker, String snede, int gewicht) {
        maker.useFont(
                () -> Uitvoer.class.getClassLoader().getResourceAsStream("liberation/LiberationSans-" + snede + ".ttf"),
                LETTER,
                gewicht,
                FontStyle.NORMAL,
                true);
    }
}
