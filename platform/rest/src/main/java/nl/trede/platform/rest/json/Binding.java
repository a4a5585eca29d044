// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.trede.platform.rest.Fout;

/**
 * A body read into its type with every fault found. The handler finds nearly all in one pass; what Jackson throws all
 * the same is noted, cut out of the tree and read again, a bounded number of times.
 *
 * @param value what could be read, with nothing in the places of the faults; null when nothing could
 */
record Binding(Object value, List<Fout> fouten) {

    private static final int PASSES = 50;

    static Binding of(ObjectReader reader, byte[] body) throws IOException {
        var collector = new FaultCollector();
        try {
            return new Binding(reader.withHandler(collector).readValue(body), collector.fouten());
        } catch (JsonMappingException e) {
            return mend(reader, body);
        }
    }

    private static Binding mend(ObjectReader reader, byte[] body) throws IOException {
        var tree = reader.readTree(body);
        var thrown = new ArrayList<Fout>();
        for (int pass = 0; pass < PASSES; pass++) {
            var collector = new FaultCollector();
            try {
                var value = reader.withHandler(collector).readValue(tree);
                thrown.addAll(collector.fouten());
                return new Binding(value, thrown);
            } catch (JsonMappingException e) {
                thrown.add(new Fout(JsonPath.of(e), reason(e)));
                if (!cut(tree, e)) {
                    thrown.addAll(collector.fouten());
                    break;
                }
            }
        }
        return new Binding(null, thrown);
    }

    private static String reason(JsonMappingException e) {
        if (e instanceof InvalidFormatException format && format.getValue() instanceof String text) {
            return Reasons.text(format.getTargetType(), text);
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return Scalar.MISSING.equals(e.getOriginalMessage())
                    ? Reasons.REQUIRED
                    : Reasons.expected(mismatch.getTargetType());
        }
        return Reasons.thrown(e);
    }

    /** Puts nothing, or zero for a primitive, in the place that failed; false when there is no such place. */
    private static boolean cut(JsonNode tree, JsonMappingException e) {
        var path = e.getPath();
        if (path.isEmpty()) {
            return false;
        }
        var parent = tree;
        for (var step : path.subList(0, path.size() - 1)) {
            parent = step.getFieldName() != null ? parent.path(step.getFieldName()) : parent.path(step.getIndex());
        }
        var last = path.get(path.size() - 1);
        var type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        var nodes = JsonNodeFactory.instance;
        JsonNode nothing = type == boolean.class
                ? nodes.booleanNode(false)
                : type != null && type.isPrimitive() ? nodes.numberNode(0) : nodes.nullNode();
        if (parent instanceof ObjectNode object && last.getFieldName() != null) {
            return !nothing.equals(object.replace(last.getFieldName(), nothing));
        }
        return parent instanceof ArrayNode array
                && last.getIndex() >= 0
                && last.getIndex() < array.size()
                && !nothing.equals(array.set(last.getIndex(), nothing));
    }
}
