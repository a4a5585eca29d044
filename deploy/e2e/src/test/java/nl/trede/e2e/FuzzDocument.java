// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An OpenAPI document as a fuzz run reads it: the operations, each reference followed. */
record FuzzDocument(JsonNode document) {

    private static final Set<String> METHODEN = Set.of("get", "put", "post", "delete", "patch");

    /**
     * @param inhoud by media type, as in the document; a missing node when the operation takes no body
     */
    record Operatie(String methode, String pad, List<JsonNode> parameters, JsonNode inhoud) {

        String naam() {
            return methode + " " + pad;
        }
    }

    List<Operatie> operaties() {
        var alle = new ArrayList<Operatie>();
        document.path("paths")
                .fields()
                .forEachRemaining(pad -> pad.getValue().fields().forEachRemaining(methode -> {
                    if (METHODEN.contains(methode.getKey())) {
                        var parameters = new ArrayList<JsonNode>();
                        pad.getValue().path("parameters").forEach(een -> parameters.add(volg(een)));
                        methode.getValue().path("parameters").forEach(een -> parameters.add(volg(een)));
                        alle.add(new Operatie(
                                methode.getKey().toUpperCase(Locale.ROOT),
                                pad.getKey(),
                                parameters,
                                volg(methode.getValue().path("requestBody")).path("content")));
                    }
                }));
        return alle;
    }

    /** What a node refers to, or the node itself; of several possible schemas the first that says anything. */
    JsonNode volg(JsonNode node) {
        var hier = node;
        for (int i = 0; i < 20; i++) {
            if (hier.has("$ref")) {
                hier = document.at(hier.get("$ref").asText().substring(1));
            } else if (hier.path("allOf").size() > 0) {
                hier = hier.path("allOf").get(0);
            } else if (hier.path("oneOf").size() > 0) {
                hier = hier.path("oneOf").get(0);
            } else if (hier.path("anyOf").size() > 0) {
                hier = hier.path("anyOf").get(0);
            } else {
                return hier;
            }
        }
        return hier;
    }
}
