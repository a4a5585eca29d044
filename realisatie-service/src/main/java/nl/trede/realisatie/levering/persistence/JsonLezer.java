// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Regelontvanger;

/** Reads a JSON list of lines, or an object with that list in "regels", one line at a time. */
final class JsonLezer {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final InnameConfig config;

    JsonLezer(InnameConfig config) {
        this.config = config;
    }

    List<Bestandsfout> lees(InputStream inhoud, Regelontvanger ontvanger) throws IOException {
        try (var json = JSON.createParser(new KorteTeksten(inhoud, config.langsteRegel()))) {
            return new JsonLezing(json, ontvanger, config.meesteRegels()).lees();
        } catch (JsonProcessingException e) {
            return List.of(Bestandsfout.bestand(reden(e)));
        } catch (CharConversionException e) {
            return List.of(Bestandsfout.bestand("de tekst is niet te lezen; lever JSON aan als UTF-8"));
        }
    }

    private static String reden(JsonProcessingException fout) {
        var waar = fout.getLocation() == null
                ? ""
                : " op regel %d, teken %d van de tekst"
                        .formatted(
                                fout.getLocation().getLineNr(),
                                fout.getLocation().getColumnNr());
        var wat = fout.getOriginalMessage();
        if (wat.startsWith("Duplicate field")) {
            return "een veld staat dubbel" + waar;
        }
        if (wat.startsWith("Unexpected end-of-input")) {
            return "de JSON is niet af: het einde ontbreekt";
        }
        return wat.contains("UTF-8") ? "de tekst is geen UTF-8" + waar : "dit is geen geldige JSON" + waar;
    }
}
