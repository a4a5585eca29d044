// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.kafka;

import java.nio.charset.StandardCharsets;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.realisatie.Realisatiestatus;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A message that is a file: its form from the header content-type or else from its first sign, its bron, status and name from headers. */
record Leveringsbericht(ConsumerRecord<String, byte[]> bericht) {

    /** @throws IllegalArgumentException with a Dutch reason when a header cannot be understood */
    Inzending inzending() {
        var bron = kop("bron");
        return new Inzending(
                Inzending.Afzender.van(Inzending.Kanaal.KAFKA, null, kop("reden")),
                Inzending.Inhoud.STANDEN,
                vorm(),
                bron == null || bron.isBlank() ? "COA" : bron.strip(),
                status(),
                kop("bestandsnaam"));
    }

    byte[] inhoud() {
        return bericht.value() == null ? new byte[0] : bericht.value();
    }

    private Inzending.Vorm vorm() {
        var soort = kop("content-type");
        if (soort == null) {
            return lijktJson() ? Inzending.Vorm.JSON : Inzending.Vorm.CSV;
        } else if (soort.startsWith("text/csv")) {
            return Inzending.Vorm.CSV;
        } else if (soort.startsWith("application/json")) {
            return Inzending.Vorm.JSON;
        }
        throw new IllegalArgumentException("content-type '%s' is geen text/csv of application/json".formatted(soort));
    }

    private Realisatiestatus status() {
        var tekst = kop("status");
        try {
            return tekst == null ? null : Realisatiestatus.valueOf(tekst);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("status '%s' moet VOORLOPIG of DEFINITIEF zijn".formatted(tekst));
        }
    }

    private boolean lijktJson() {
        var begin = new String(inhoud(), 0, Math.min(inhoud().length, 1024), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        return begin.startsWith("[") || begin.startsWith("{");
    }

    private String kop(String naam) {
        var kop = bericht.headers().lastHeader(naam);
        return kop == null || kop.value() == null ? null : new String(kop.value(), StandardCharsets.UTF_8);
    }
}
