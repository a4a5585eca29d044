// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.trede.notificatie.opmaak.Opmaak.Document;
import org.xml.sax.SAXException;

/** A letter as an OpenDocument text (ISO 26300, version 1.3): the parts of the package. */
final class Tekstdocument {

    private static final String SOORT = "application/vnd.oasis.opendocument.text";
    private static final String MANIFEST =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
            <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """;
    private static final String META =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3">
            <office:meta><meta:generator>Trede</meta:generator><dc:title>%s</dc:title><dc:creator>%s</dc:creator><dc:language>nl-NL</dc:language></office:meta>
            </office:document-meta>
            """;

    private final Document document;

    Tekstdocument(Document document) {
        this.document = document;
    }

    byte[] zip() {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit, StandardCharsets.UTF_8)) {
            ongecomprimeerd(zip, "mimetype", SOORT);
            deel(zip, "META-INF/manifest.xml", MANIFEST);
            deel(zip, "meta.xml", META.formatted(xml(document.onderwerp()), xml(document.afzender())));
            deel(zip, "styles.xml", Tekststijlen.alle(document.merk()));
            deel(zip, "content.xml", new Tekstinhoud(letter()).xml());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private org.w3c.dom.Element letter() throws IOException {
        try {
            var fabriek = DocumentBuilderFactory.newInstance();
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var bron = new ByteArrayInputStream(document.html().getBytes(StandardCharsets.UTF_8));
            return fabriek.newDocumentBuilder().parse(bron).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("A letter is well-formed", e);
        }
    }

    /** The media type comes first and plain, so that the kind of file shows in its first bytes. */
    private static void ongecomprimeerd(ZipOutputStream zip, String naam, String tekst) throws IOException {
        var inhoud = tekst.getBytes(StandardCharsets.US_ASCII);
        var som = new CRC32();
        som.update(inhoud);
        var deel = new ZipEntry(naam);
        deel.setMethod(ZipEntry.STORED);
        deel.setSize(inhoud.length);
        deel.setCrc(som.getValue());
        zip.putNextEntry(deel);
        zip.write(inhoud);
        zip.closeEntry();
    }

    private static void deel(ZipOutputStream zip, String naam, String tekst) throws IOException {
        zip.putNextEntry(new ZipEntry(naam));
        zip.write(tekst.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    static String xml(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
