// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.tijdlijn.persistence;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.trede.platform.bestanden.CsvSchrijver;

/** A tijdlijn as a file: CSV that a Dutch spreadsheet opens as it is, and an accessible PDF. */
public final class Uitvoer {

    private static final String LETTER = "Liberation Sans";

    private Uitvoer() {}

    public static byte[] csv(List<Gebeurtenis> gebeurtenissen) {
        var rijen = gebeurtenissen.stream()
                .map(een -> Arrays.asList(een.datum(), een.soort(), een.titel(), een.toelichting()))
                .toList();
        return CsvSchrijver.tekst(List.of("datum", "soort", "titel", "toelichting"), rijen)
                .getBytes(StandardCharsets.UTF_8);
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
