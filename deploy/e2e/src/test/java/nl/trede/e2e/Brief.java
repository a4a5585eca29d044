// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** One letter in notificatie, as data, as a page and as PDF. */
final class Brief {

    private final Client client;
    private final String pad;

    Brief(Client client, String id) {
        this.client = client;
        this.pad = "/notificatie/v1/brieven/" + id;
    }

    /** Waits until exactly one letter answers the question. */
    static Brief uitLijst(Client client, String vraag) {
        String pad = "/notificatie/v1/brieven?" + vraag;
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        client.get(pad).expect(200).json().path("brieven"))
                .as(pad)
                .hasSize(1));
        return new Brief(client, client.get(pad).json().at("/brieven/0/id").asText());
    }

    /** Page and PDF both say all of these. */
    void zegt(List<String> woorden) {
        zegt("page", tekst(), woorden);
        zegt("PDF", pdfTekst(), woorden);
    }

    private static void zegt(String waar, String tekst, List<String> woorden) {
        List<String> ontbreekt =
                woorden.stream().filter(woord -> !tekst.contains(woord)).toList();
        assertThat(ontbreekt)
                .withFailMessage("not in the %s: %s%n%s", waar, ontbreekt, tekst)
                .isEmpty();
    }

    JsonNode gegevens() {
        return client.get(pad).expect(200).json();
    }

    /** The words of the page, with single spaces. */
    String tekst() {
        Answer pagina = client.get(pad, "text/html").expect(200);
        assertThat(pagina.type()).startsWith("text/html");
        return gewoon(pagina.text()
                .replaceAll("(?s)<(style|script|head)\\b.*?</\\1>", " ")
                .replaceAll("<[^>]+>", " ")
                .replace("&nbsp;", " ")
                .replace("&minus;", "-")
                .replace("&#39;", "'")
                .replace("&rsquo;", "'")
                .replace("&amp;", "&"));
    }

    byte[] pdf() {
        Answer pdf = client.get(pad, "application/pdf").expect(200);
        assertThat(pdf.type()).startsWith("application/pdf");
        return pdf.bytes();
    }

    /** The words of the PDF, with single spaces. */
    String pdfTekst() {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            return gewoon(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer stelVast() {
        return client.post(pad + "/vaststelling", Map.of());
    }

    Answer verzend(String datum) {
        return client.post(pad + "/verzending", Map.of("datum", datum));
    }

    private static String gewoon(String tekst) {
        return tekst.replace('\u2212', '-')
                .replace('\u2011', '-')
                .replace("\u00AD", "")
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip();
    }
}
