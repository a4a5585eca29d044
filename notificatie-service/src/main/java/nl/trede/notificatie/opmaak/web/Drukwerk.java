// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.web;

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
import javax.xml.transform.TransformerFactory;
import nl.trede.notificatie.opmaak.Opmaak.Document;
import nl.trede.notificatie.opmaak.Sjablonen;
import nl.trede.platform.web.Schil;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A letter as a document: a page for the screen, or a PDF that is PDF/A-2a and PDF/UA-1 at once. */
final class Drukwerk {

    private static final byte[] KLEUREN =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // The description in each PDF is written by a Transformer, for which Java looks in every jar, every time,
        // unless it was told which: 13 % of the time of a letter. It is the one of Java itself either way.
        System.setProperty(
                "javax.xml.transform.TransformerFactory",
                TransformerFactory.newDefaultInstance().getClass().getName());
    }

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
        try (var inhoud = new PDDocument()) {
            var maker = new PdfRendererBuilder()
                    .useFastMode()
                    .usePDDocument(inhoud)
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(KLEUREN)
                    .withProducer("Trede")
                    .withHtmlContent(blad(document, vormgeving), null)
                    .toStream(pdf);
            Lettertype.geef(maker, inhoud);
            maker.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
