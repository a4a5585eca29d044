// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.trede.lokaal.StartFailure;

/**
 * The course of a letter as calls: a file among the resources, played from top to bottom.
 *
 * @param klaarPad what to look at before playing
 * @param klaarHeeft JSON pointer; when the answer has it, the scenario was played before
 */
record Scenario(String titel, String gebruiker, String klaarPad, String klaarHeeft, List<Stap> stappen) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_TRIES = 300;
    private static final int PAUSE_MS = 100;

    static Scenario lees(String bestand) {
        try (InputStream in = Scenario.class.getResourceAsStream(bestand)) {
            JsonNode json = JSON.readTree(in);
            List<Stap> stappen = new ArrayList<>();
            json.get("stappen").forEach(stap -> stappen.add(Stap.lees(stap)));
            return new Scenario(
                    json.get("titel").asText(),
                    json.get("gebruiker").asText(),
                    json.at("/klaarAls/pad").asText(),
                    json.at("/klaarAls/heeft").asText(),
                    List.copyOf(stappen));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void speel(Api api) throws StartFailure {
        if (!api.get(gebruiker, klaarPad).at(klaarHeeft).isMissingNode()) {
            return;
        }
        Map<String, String> onthouden = new HashMap<>();
        for (Stap stap : stappen) {
            JsonNode antwoord = antwoord(api, stap, onthouden);
            stap.onthoud()
                    .forEach((pointer, naam) ->
                            onthouden.put(naam, antwoord.at(pointer).asText()));
        }
    }

    private JsonNode antwoord(Api api, Stap stap, Map<String, String> onthouden) throws StartFailure {
        String pad = vul(stap.pad(), onthouden);
        String wie = stap.als() == null ? gebruiker : stap.als();
        JsonNode antwoord = null;
        for (int i = 0; i < MOST_TRIES; i++) {
            antwoord = stap.methode().equals("GET")
                    ? api.poll(wie, pad)
                    : api.send(wie, stap.methode(), pad, lichaam(stap, onthouden));
            if (stap.gehaald(antwoord)) {
                return antwoord;
            }
            pause();
        }
        throw new StartFailure(titel + ": " + pad + " kwam niet tot " + stap.tot() + " maar gaf " + antwoord);
    }

    private static JsonNode lichaam(Stap stap, Map<String, String> onthouden) throws StartFailure {
        try {
            return stap.lichaam() == null
                    ? JSON.createObjectNode()
                    : JSON.readTree(vul(stap.lichaam().toString(), onthouden));
        } catch (IOException e) {
            throw new StartFailure("Een stap van het scenario is niet te lezen", e);
        }
    }

    private static String vul(String tekst, Map<String, String> onthouden) {
        String gevuld = tekst;
        for (Map.Entry<String, String> e : onthouden.entrySet()) {
            gevuld = gevuld.replace("${" + e.getKey() + "}", e.getValue());
        }
        return gevuld;
    }

    private static void pause() throws StartFailure {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Het laden is afgebroken");
        }
    }
}
