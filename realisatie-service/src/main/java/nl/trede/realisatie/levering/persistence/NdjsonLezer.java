// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.trede.platform.bestanden.Tekens;
import nl.trede.platform.bestanden.Tekstregels;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Regelfout;
import nl.trede.realisatie.levering.Regelontvanger;
import nl.trede.realisatie.levering.RuweRegel;
import nl.trede.realisatie.privacy.Persoonscontrole;

/** Reads a JSON object a line. A line that is none is a fault of that line, but the last: then the file broke off. */
final class NdjsonLezer {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final InnameConfig config;

    NdjsonLezer(InnameConfig config) {
        this.config = config;
    }

    List<Bestandsfout> lees(InputStream inhoud, Regelontvanger ontvanger) throws IOException {
        var bron = new Tekstregels(inhoud, config.langsteRegel());
        var aantal = 0;
        for (var regel = bron.volgende(); regel != null; ) {
            var volgende = bron.volgende();
            var tekst = regel.nummer() == 1 ? Tekens.leesEerste(regel.inhoud()) : Tekens.lees(regel.inhoud());
            if (tekst.isEmpty()) {
                return List.of(Bestandsfout.bestand("de tekst is niet te lezen; lever aan als UTF-8"));
            }
            if (!tekst.get().isBlank()) {
                if (++aantal > config.meesteRegels()) {
                    return List.of(
                            Bestandsfout.bestand("het bestand heeft meer dan " + config.meesteRegels() + " regels"));
                }
                if (!lees(regel, tekst.get(), volgende == null, ontvanger)) {
                    return List.of(
                            Bestandsfout.bestand("de laatste regel (%d) is niet af: het einde van het bestand ontbreekt"
                                    .formatted(regel.nummer())));
                }
            }
            regel = volgende;
        }
        return aantal == 0 ? List.of(Bestandsfout.bestand("het bestand is leeg")) : List.of();
    }

    /** False when the file ends midway this line. */
    private boolean lees(Tekstregels.Regel regel, String tekst, boolean laatste, Regelontvanger ontvanger)
            throws IOException {
        if (regel.teLang()) {
            ontvanger.regel(RuweRegel.onleesbaar(
                    regel.nummer(),
                    "is %d bytes lang; een regel kan hoogstens %d bytes zijn"
                            .formatted(regel.lengte(), config.langsteRegel())));
            return true;
        }
        try {
            ontvanger.regel(ruweRegel(regel.nummer(), tekst, ontvanger.controle()));
        } catch (JsonProcessingException e) {
            if (laatste && e.getOriginalMessage().startsWith("Unexpected end-of-input")) {
                return false;
            }
            for (var woord : tekst.split("[^A-Za-z0-9.@_-]+")) {
                ontvanger.controle().onbekendeWaarde(regel.nummer(), "onleesbare tekst", woord);
            }
            var dubbel = e.getOriginalMessage().startsWith("Duplicate field");
            ontvanger.regel(
                    RuweRegel.onleesbaar(regel.nummer(), dubbel ? "een veld staat dubbel" : "is geen geldige JSON"));
        }
        return true;
    }

    private static RuweRegel ruweRegel(int nummer, String tekst, Persoonscontrole controle) throws IOException {
        try (var json = JSON.createParser(tekst)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return RuweRegel.onleesbaar(nummer, "is geen object met velden");
            }
            var onbekend = new ArrayList<String>();
            var gelezen = new JsonRegel(json, nummer, controle, onbekend::add).lees();
            if (json.nextToken() != null) {
                return RuweRegel.onleesbaar(nummer, "na het object staat nog iets");
            }
            var fouten = new ArrayList<>(gelezen.fouten());
            onbekend.stream()
                    .limit(10)
                    .forEach(veld -> fouten.add(new Regelfout(nummer, Regelfout.kort(veld), "is een onbekend veld")));
            return new RuweRegel(nummer, gelezen.velden(), gelezen.waarvan(), fouten);
        }
    }
}
