// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.trede.notificatie.brief.kafka.Zaden;
import nl.trede.notificatie.opmaak.Opmaak;
import nl.trede.notificatie.opmaak.Proefbrieven;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The PDF of every letter is one that everyone can read, now and later: PDF/A-2a and PDF/UA-1, by veraPDF. */
class PdfTest {

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource
    void isBlijvendEnToegankelijk(Zaadbrieven brief) throws Exception {
        var pdf = Proefbrief.pdf(brief.verzonden(), brief.feiten());
        Proefbrief.bewaar(brief.name().toLowerCase(), pdf);
        assertThat(fouten(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(fouten(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void ookEenConceptVanEenProvincieZonderEigenBestanden() throws Exception {
        var event = (ObjectNode) Zaden.event("dinkelland");
        ((ObjectNode) event.get("gemeente")).put("provincie", "PV25");
        var tekst = Proefbrief.stelOp(Zaden.tredeBesloten(event), "2024/0003", null);
        var pdf = Proefbrief.OPMAAK.pdf(
                new Opmaak.Document(tekst.onderwerp(), "Provincie Gelderland", tekst.html(), "Concept"));
        Proefbrief.bewaar("concept", pdf);
        assertThat(fouten(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(fouten(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    static Stream<Proefbrieven.Proef> elkeSoortVanElkeProvincie() {
        return Proefbrieven.alle();
    }

    @ParameterizedTest
    @MethodSource
    void elkeSoortVanElkeProvincie(Proefbrieven.Proef proef) throws Exception {
        var pdf = Proefbrief.OPMAAK.pdf(proef.document());
        Proefbrief.bewaar(proef.naam(), pdf);
        assertThat(fouten(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(fouten(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(eersteRegels(pdf))
                .as("no signature alone on a page")
                .noneMatch(regel -> regel.matches("Met vriendelijke groet,|Hoogachtend,"));
    }

    /** The first line of each page. */
    private static List<String> eersteRegels(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var regels = new ArrayList<String>();
            for (var pagina = 1; pagina <= document.getNumberOfPages(); pagina++) {
                var lezer = new PDFTextStripper();
                lezer.setStartPage(pagina);
                lezer.setEndPage(pagina);
                regels.add(lezer.getText(document)
                        .strip()
                        .lines()
                        .findFirst()
                        .orElse("")
                        .strip());
            }
            return regels;
        }
    }

    private static List<String> fouten(byte[] pdf, PDFAFlavour norm) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norm);
                var validator = Foundries.defaultInstance().createValidator(norm, false)) {
            var resultaat = validator.validate(parser);
            assertThat(resultaat.getTotalAssertions()).isPositive();
            return resultaat.getTestAssertions().stream()
                    .filter(een -> een.getStatus() == TestAssertion.Status.FAILED)
                    .map(een -> een.getRuleId().getClause() + " " + een.getMessage())
                    .toList();
        }
    }
}
