// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of a letter: Liberation Sans (SIL Open Font License, from the artefact openpdf-fonts-extra), embedded as a subset.
 *
 * <p>Without ligatures. PDFBox looks for them with regular expressions made anew for every run of text, 44 % of the time of a letter, and a
 * reader that copies or reads aloud gets single letters this way.
 */
enum Lettertype {
    REGULAR("Regular", 400, FontStyle.NORMAL),
    BOLD("Bold", 700, FontStyle.NORMAL),
    ITALIC("Italic", 400, FontStyle.ITALIC),
    BOLD_ITALIC("BoldItalic", 700, FontStyle.ITALIC);

    private static final String FAMILIE = "Liberation Sans";

    private final byte[] bestand;
    private final int gewicht;
    private final FontStyle stijl;

    Lettertype(String snede, int gewicht, FontStyle stijl) {
        this.bestand = lees("liberation/LiberationSans-" + snede + ".ttf");
        this.gewicht = gewicht;
        this.stijl = stijl;
    }

    /** Offers all four to the document that this maker makes; those not used in it cost nothing. */
    static void geef(PdfRendererBuilder maker, PDDocument document) {
        for (var type : values()) {
            maker.useFont(new Pas(type, document), FAMILIE, type.gewicht, type.stijl, true);
        }
    }

    /** Read anew for each document: a font keeps its place in its file, and letters are made side by side. */
    private PDFont in(PDDocument document) {
        try {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(bestand));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] lees(String bron) {
        try (var in = Lettertype.class.getClassLoader().getResourceAsStream(bron)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the letters when the document first asks for them. */
    private static final class Pas extends PDFontSupplier {

        private final Lettertype type;
        private final PDDocument document;

        Pas(Lettertype type, PDDocument document) {
            super(null);
            this.type = type;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            return type.in(document);
        }
    }
}
