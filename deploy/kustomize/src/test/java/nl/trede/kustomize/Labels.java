// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.JsonNode;

/** Whether a selector chooses something with these labels. Our selectors use matchLabels only. */
final class Labels {

    private Labels() {}

    static boolean match(JsonNode selector, JsonNode labels) {
        if (selector.has("matchExpressions")) {
            throw new IllegalStateException("matchExpressions are not read here");
        }
        return matchAll(selector.path("matchLabels"), labels);
    }

    static boolean matchAll(JsonNode wanted, JsonNode labels) {
        var all = true;
        for (var fields = wanted.fields(); fields.hasNext(); ) {
            var label = fields.next();
            all &= label.getValue().equals(labels.path(label.getKey()));
        }
        return all;
    }
}
