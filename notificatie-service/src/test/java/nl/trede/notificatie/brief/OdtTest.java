// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.trede.notificatie.opmaak.Opmaak;
import nl.trede.notificatie.opmaak.Proefbrieven;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The ODT of every letter has real headings, lists, tables and notes; and a word processor opens it, where one is installed. */
class OdtTest {

    private static final List<Path> PLEKKEN = List.of(
            Path.of("/usr/bin/soffice"),
            Path.of("/usr/local/bin/soffice"),
            Path.of("/opt/libreoffice/program/soffice"));

    static Stream<Proefbrieven.Proef> heeftEchteKoppenLijstenEnTabellen() {
        return Proefbrieven.alle();
    }

    @ParameterizedTest
    @MethodSource
    void heeftEchteKoppenLijstenEnTabellen(Proefbrieven.Proef proef) throws Exception {
        var delen = delen(Proefbrief.OPMAAK.odt(proef.document()));
        var letter = xml(proef.document().html().getBytes(StandardCharsets.UTF_8));
        var inhoud = xml(delen.get("content.xml"));
        assertThat(delen.keySet().iterator().next()).isEqualTo("mimetype");
        assertThat(new String(delen.get("mimetype"), StandardCharsets.US_ASCII))
                .isEqualTo("application/vnd.oasis.opendocument.text");
        for (var deel : List.of("META-INF/manifest.xml", "styles.xml", "meta.xml")) {
            xml(delen.get(deel));
        }
        assertThat(aantal(inhoud, "text:h")).isEqualTo(aantal(letter, "h1") + aantal(letter, "h2"));
        assertThat(aantal(inhoud, "text:list-item")).isEqualTo(aantal(letter, "li"));
        assertThat(aantal(inhoud, "table:table")).isEqualTo(aantal(letter, "table"));
        assertThat(aantal(inhoud, "table:table-row")).isEqualTo(aantal(letter, "tr"));
        assertThat(aantal(inhoud, "table:table-header-rows")).isEqualTo(aantal(letter, "thead"));
        assertThat(aantal(inhoud, "text:note")).isEqualTo(noten(proef.document().html()));
        assertThat(woorden(inhoud)).contains(teksten(letter.getDocumentElement()));
    }

    /** The five letters and one of each other kind, in one go: starting a word processor takes seconds. */
    @Test
    void eenTekstverwerkerOpentHem(@TempDir Path map) throws Exception {
        var soffice = PLEKKEN.stream().filter(Files::isExecutable).findFirst();
        if (soffice.isEmpty()) {
            System.out.println("LibreOffice is not installed: the ODT was held against the structure of ODF only");
            return;
        }
        var verwacht = new LinkedHashMap<String, String>();
        for (var brief : Zaadbrieven.values()) {
            var tekst = brief.verzonden();
            schrijf(map, verwacht, brief.name(), new Opmaak.Document(tekst.onderwerp(), "Proef", tekst.html(), null));
        }
        Proefbrieven.alle()
                .filter(proef -> proef.naam().startsWith("PV22"))
                .forEach(proef -> schrijf(map, verwacht, proef.naam(), proef.document()));
        var opdracht = new ArrayList<>(List.of(
                soffice.get().toString(),
                "-env:UserInstallation=" + map.resolve("profiel").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                map.toString()));
        verwacht.keySet()
                .forEach(naam -> opdracht.add(map.resolve(naam + ".odt").toString()));
        var proces = new ProcessBuilder(opdracht)
                .redirectErrorStream(true)
                .redirectOutput(map.resolve("uitvoer.txt").toFile())
                .start();
        assertThat(proces.waitFor(150, TimeUnit.SECONDS)).isTrue();
        for (var naam : verwacht.keySet()) {
            try (var pdf = Loader.loadPDF(map.resolve(naam + ".pdf").toFile())) {
                var gelezen = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
                assertThat(gelezen).as(naam).contains(verwacht.get(naam)).contains("Pagina 1 van ");
                assertThat(gelezen)
                        .as(naam + ": no numbered headings")
                        .doesNotContainPattern("\\dOnderwerp|\\dTot slot");
            }
        }
    }

    private static void schrijf(Path map, Map<String, String> verwacht, String naam, Opmaak.Document document) {
        try {
            var odt = Proefbrief.OPMAAK.odt(document);
            Files.write(map.resolve(naam + ".odt"), odt);
            var houden = Files.createDirectories(Path.of("target/brieven"));
            Files.write(houden.resolve(naam + ".odt"), odt);
            verwacht.put(naam, document.onderwerp().split(" ")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> delen(byte[] odt) throws IOException {
        var delen = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                delen.put(deel.getName(), zip.readAllBytes());
            }
        }
        return delen;
    }

    private static Document xml(byte[] tekst) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(tekst));
    }

    private static int aantal(Document document, String element) {
        return document.getElementsByTagName(element).getLength();
    }

    private static int noten(String html) {
        return html.split("class=\"noot\"", -1).length - 1;
    }

    /** Every piece of text in the letter. */
    private static List<String> teksten(Node knoop) {
        var teksten = new ArrayList<String>();
        for (var kind = knoop.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Text tekst && !tekst.getData().isBlank()) {
                teksten.add(tekst.getData().replaceAll("\\s+", " ").strip());
            } else {
                teksten.addAll(teksten(kind));
            }
        }
        return teksten;
    }

    private static String woorden(Document document) {
        return document.getDocumentElement()
                .getTextContent()
                .replaceAll("\\s+", " ")
                .strip();
    }
}
