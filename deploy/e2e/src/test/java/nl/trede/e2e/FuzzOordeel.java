// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may never be in an answer, whatever was asked. */
final class FuzzOordeel {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** A line of a stack trace, a class name, or what a database says. */
    private static final Pattern BINNENWERK = Pattern.compile("\\bat"
            + " [\\w.$]+\\([\\w.]*(:\\d+)?\\)|\\b(java|javax|jakarta|org|io|com|nl\\.trede)(\\.[a-z0-9]+)+\\.[A-Z]\\w+|\\w+Exception\\b|SQLSTATE|PSQL|\\bERROR:"
            + " ");

    private FuzzOordeel() {}

    /** Why the answer is not right; empty when it is. */
    static Optional<String> bezwaar(FuzzVerzoek verzoek, FuzzLijn.Antwoord antwoord) {
        if (antwoord.status() >= 500) {
            return Optional.of("status " + antwoord.status() + ": " + kort(antwoord.tekst()));
        }
        var binnenwerk = BINNENWERK.matcher(antwoord.tekst());
        if (!antwoord.soort().startsWith("application/pdf") && binnenwerk.find()) {
            return Optional.of(
                    "binnenwerk in het antwoord: " + kort(antwoord.tekst().substring(binnenwerk.start())));
        }
        if (antwoord.status() < 400 || !verzoek.wilProbleem()) {
            return Optional.empty();
        }
        return probleem(antwoord);
    }

    private static Optional<String> probleem(FuzzLijn.Antwoord antwoord) {
        var json = json(antwoord);
        if (!antwoord.soort().startsWith("application/problem+json")
                || json.path("status").asInt() != antwoord.status()
                || json.path("title").asText().isBlank()
                || json.path("detail").asText().isBlank()) {
            return Optional.of("geen probleem met status, title en detail: " + antwoord.status() + " "
                    + antwoord.soort() + " " + kort(antwoord.tekst()));
        }
        if (antwoord.status() == 400
                && json.has("fouten")
                && json.path("fouten").isEmpty()) {
            return Optional.of("400 met een lege lijst fouten");
        }
        return Optional.empty();
    }

    /** A missing node for what is no JSON. */
    static JsonNode json(FuzzLijn.Antwoord antwoord) {
        try {
            return antwoord.soort().contains("json") ? JSON.readTree(antwoord.inhoud()) : JSON.missingNode();
        } catch (IOException e) {
            return JSON.missingNode();
        }
    }

    private static String kort(String tekst) {
        return tekst.length() > 300 ? tekst.substring(0, 300) + "…" : tekst;
    }
}
