// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.trede.notificatie.opmaak.Opmaak.Document;
import nl.trede.notificatie.opmaak.Sjablonen;
import nl.trede.platform.web.Schil;

/** A letter as a document: a page for the screen, or a PDF that is PDF/A-2a and PDF/UA-1 at once. */
final class Drukwerk {

    private static final String LETTER = "Liberation Sans";

    private final Template blad;
    private final String vormgeving;

    Drukwerk(Sjablonen sjablonen) {
        this.vormgeving = sjablonen.vormgeving();
        this.blad = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build()
                .parse(sjablonen.blad(), Variant.forContentType(Variant.TEXT_HTML));
    }

    /** A page may load its style only from the service itself; a document carries it. */
    String html(Document document) {
        return blad(document, "");
    }

    private String blad(Document document, String css) {
        return blad.data("document", document)
                .data("html", new RawString(document.html()))
                .data("css", new RawString(css))
                .data("heeftCss", !css.isEmpty())
                .data("stijlblad", Schil.stijlblad("brief.css"))
                .render();
    }

    byte[] pdf(Document document) {
        var pdf = new ByteArrayOutputStream();
        var maker = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Trede")
                .withHtmlContent(blad(document, vormgeving), null)
                .toStream(pdf);
        letter(maker, "Regular", 400, FontStyle.NORMAL);
        letter(maker, "Bold", 700, FontStyle.NORMAL);
        letter(maker, "Italic", 400, FontStyle.ITALIC);
        letter(maker, "BoldItalic", 700, FontStyle.ITALIC);
        try {
            maker.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** Liberation, SIL Open Font License, from the artefact openpdf-fonts-extra; embedded as a subset. */
    private static void letter(PdfRendererBuilder maker, String snede, int gewicht, FontStyle stijl) {
        maker.useFont(
                () -> Drukwerk.class
                        .getClassLoader()
                        .getResourceAsStream("liberation/LiberationSans-" + snede + ".ttf"),
                LETTER,
                gewicht,
                stijl,
                true);
    }
}
