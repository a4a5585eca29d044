// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One call of a scenario.
 *
 * @param als who does it; null: the user of the scenario
 * @param lichaam what is sent; null with GET
 * @param tot what the answer must hold, by JSON pointer; the call is repeated until it does
 * @param onthoud name by JSON pointer: what later steps may use as {@code ${name}}
 */
record Stap(
        String als,
        String methode,
        String pad,
        JsonNode lichaam,
        Map<String, JsonNode> tot,
        Map<String, String> onthoud) {

    static Stap lees(JsonNode json) {
        String methode = json.has("POST") ? "POST" : json.has("PUT") ? "PUT" : "GET";
        Map<String, String> onthoud = new LinkedHashMap<>();
        velden(json.path("onthoud")).forEach((pointer, naam) -> onthoud.put(pointer, naam.asText()));
        return new Stap(
                json.path("als").asText(null),
                methode,
                json.get(methode).asText(),
                json.get("lichaam"),
                velden(json.path("tot")),
                onthoud);
    }

    boolean gehaald(JsonNode antwoord) {
        return tot.entrySet().stream().allMatch(e -> antwoord.at(e.getKey()).equals(e.getValue()));
    }

    private static Map<String, JsonNode> velden(JsonNode json) {
        Map<String, JsonNode> velden = new LinkedHashMap<>();
        for (Iterator<Map.Entry<String, JsonNode>> i = json.fields(); i.hasNext(); ) {
            Map.Entry<String, JsonNode> veld = i.next();
            velden.put(veld.getKey(), veld.getValue());
        }
        return velden;
    }
}
