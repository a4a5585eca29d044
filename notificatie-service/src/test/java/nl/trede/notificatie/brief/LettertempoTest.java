// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.trede.notificatie.opmaak.Opmaak.Document;
import org.junit.jupiter.api.Test;

/**
 * What a letter costs, beside the same page made with the library as its guide has it, in turns in the same run, since machines differ. Counted in
 * the time that this thread had the core. How many letters that is in a second is printed and not asserted.
 */
class LettertempoTest {

    private static final int WARM = 20;
    private static final int GEMETEN = 15;
    private static final int RONDES = 5;

    @Test
    void een_brief_kost_minder_dan_de_bibliotheek_zoals_zij_komt() {
        seconden(LettertempoTest::zoalsZijKomt, WARM);
        seconden(LettertempoTest::brief, WARM);
        var midden = IntStream.range(0, RONDES)
                .mapToObj(ronde -> new Ronde(
                        seconden(LettertempoTest::zoalsZijKomt, GEMETEN), seconden(LettertempoTest::brief, GEMETEN)))
                .sorted(Comparator.comparing(Ronde::verhouding))
                .toList()
                .get(RONDES / 2);
        System.out.printf(
                "Letters per second on one core, warm, facts to PDF/A-2a and PDF/UA-1: %.1f; %.2f times the library as it comes%n",
                GEMETEN / midden.brief, midden.verhouding());
        assertThat(midden.verhouding()).isLessThan(0.9);
    }

    private record Ronde(double zoalsZijKomt, double brief) {

        double verhouding() {
            return brief / zoalsZijKomt;
        }
    }

    private static double seconden(Consumer<Document> maker, int aantal) {
        var klok = ManagementFactory.getThreadMXBean();
        var begin = klok.getCurrentThreadCpuTime();
        var brieven = Zaadbrieven.values();
        for (var i = 0; i < aantal; i++) {
            var tekst = brieven[i % brieven.length].verzonden();
            maker.accept(new Document(tekst.onderwerp(), "Provincie", tekst.html(), null));
        }
        return (klok.getCurrentThreadCpuTime() - begin) / 1e9;
    }

    private static void brief(Document document) {
        Proefbrief.OPMAAK.pdf(document);
    }

    private static void zoalsZijKomt(Document document) {
        var maker = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .withHtmlContent(
                        Proefbrief.OPMAAK
                                .html(document)
                                .replace("</head>", "<style>* { font-family: 'Liberation Sans' }</style></head>"),
                        null)
                .toStream(new ByteArrayOutputStream());
        letter(maker, "Regular", 400);
        letter(maker, "Bold", 700);
        try {
            maker.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void letter(PdfRendererBuilder maker, String snede, int gewicht) {
        maker.useFont(
                () -> LettertempoTest.class
                        .getClassLoader()
                        .getResourceAsStream("liberation/LiberationSans-" + snede + ".ttf"),
                "Liberation Sans",
                gewicht,
                FontStyle.NORMAL,
                true);
    }
}
