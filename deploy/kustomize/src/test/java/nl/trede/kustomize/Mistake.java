// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/**
 * A mistake, and who must find it.
 *
 * @param says part of what is found
 */
record Mistake(String what, Check check, String says, Consumer<Rendered> plant) {

    @Override
    public String toString() {
        return what;
    }

    /** What is at this place of an object. */
    static ObjectNode at(Rendered overlay, String kind, String name, String place) {
        return (ObjectNode) overlay.one(kind, name).at(place);
    }

    static ArrayNode list(Rendered overlay, String kind, String name, String place) {
        return (ArrayNode) overlay.one(kind, name).at(place);
    }
}
