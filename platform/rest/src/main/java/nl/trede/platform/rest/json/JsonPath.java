// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;

/** Where in the body, as its sender would write it: {@code taakstellingen[0].aantal}. The body itself is the empty path. */
final class JsonPath {

    private JsonPath() {}

    /** The place that the parser is at. */
    static String of(JsonParser parser) {
        return of(parser.getParsingContext());
    }

    private static String of(JsonStreamContext context) {
        if (context == null) {
            return "";
        }
        var before = of(context.getParent());
        if (context.inObject() && context.hasCurrentName()) {
            return dotted(before, context.getCurrentName());
        }
        return context.inArray() && context.hasCurrentIndex() ? before + "[" + context.getCurrentIndex() + "]" : before;
    }

    /** The place that a mapping failed at. */
    static String of(JsonMappingException exception) {
        var path = "";
        for (var step : exception.getPath()) {
            path = step.getFieldName() != null ? dotted(path, step.getFieldName()) : path + "[" + step.getIndex() + "]";
        }
        return path;
    }

    /** Whether the two are the same place, or one lies within the other. */
    static boolean related(String one, String other) {
        return within(one, other) || within(other, one);
    }

    private static boolean within(String inner, String outer) {
        return inner.startsWith(outer)
                && (outer.isEmpty()
                        || inner.length() == outer.length()
                        || ".[".indexOf(inner.charAt(outer.length())) >= 0);
    }

    private static String dotted(String before, String name) {
        return before.isEmpty() ? name : before + "." + name;
    }
}
