// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.trede.realisatie.levering.Inhoudsraad;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.realisatie.Realisatiestatus;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A message that is a file: its form from the header content-type or else from its first sign, its bron, status and name from headers. */
record Leveringsbericht(ConsumerRecord<String, byte[]> bericht) {

    private static final int LANGSTE_REGEL = 65_536;
    private static final int LANGSTE_REDEN = 200;
    private static final int LANGSTE_NAAM = 255;

    /** @throws IllegalArgumentException with a Dutch reason when a header cannot be understood */
    Inzending inzending() {
        var bron = kop("bron");
        return new Inzending(
                Inzending.Afzender.van(Inzending.Kanaal.KAFKA, null, kop("reden", LANGSTE_REDEN)),
                Inzending.Inhoud.STANDEN,
                vorm(),
                bron == null || bron.isBlank() ? "COA" : bron.strip(),
                status(),
                kop("bestandsnaam", LANGSTE_NAAM));
    }

    byte[] inhoud() {
        return bericht.value() == null ? new byte[0] : bericht.value();
    }

    private Inzending.Vorm vorm() {
        var soort = kop("content-type");
        if (soort == null) {
            return geraden();
        }
        var kaal = soort.split(";", 2)[0].strip();
        return Arrays.stream(Inzending.Vorm.values())
                .filter(vorm -> vorm.mediatype().equalsIgnoreCase(kaal))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("content-type '%s' is geen %s"
                        .formatted(
                                soort,
                                Arrays.stream(Inzending.Vorm.values())
                                        .map(Inzending.Vorm::mediatype)
                                        .collect(Collectors.joining(" of ")))));
    }

    private Realisatiestatus status() {
        var tekst = kop("status");
        try {
            return tekst == null ? null : Realisatiestatus.valueOf(tekst);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("status '%s' moet VOORLOPIG of DEFINITIEF zijn".formatted(tekst));
        }
    }

    /** A workbook begins with "PK", a JSON with a bracket; a mutatie, and an object that ends on its line with another on the next, is NDJSON. */
    private Inzending.Vorm geraden() {
        var begin = new String(inhoud(), 0, Math.min(inhoud().length, LANGSTE_REGEL), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        if (begin.startsWith("PK")) {
            return Inzending.Vorm.XLSX;
        }
        if (begin.startsWith("{") && Inhoudsraad.zijnMutaties(begin.getBytes(StandardCharsets.UTF_8))) {
            return Inzending.Vorm.NDJSON;
        }
        if (begin.startsWith("{")
                && begin.matches("(?s)\\{[^\n]*}[ \t\r]*\n\\s*(\\{.*)?")
                && !begin.startsWith("{\"regels\"")) {
            return Inzending.Vorm.NDJSON;
        }
        return begin.startsWith("[") || begin.startsWith("{") ? Inzending.Vorm.JSON : Inzending.Vorm.CSV;
    }

    private String kop(String naam, int langste) {
        var tekst = kop(naam);
        if (tekst != null && tekst.length() > langste) {
            throw new IllegalArgumentException("kop '%s' is langer dan %d tekens".formatted(naam, langste));
        }
        return tekst;
    }

    private String kop(String naam) {
        var kop = bericht.headers().lastHeader(naam);
        return kop == null || kop.value() == null ? null : new String(kop.value(), StandardCharsets.UTF_8);
    }
}
