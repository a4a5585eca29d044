// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;

/**
 * Where in the body, as its sender would write it: {@code taakstellingen[0].aantal}. The body itself is the empty
 * path.
 */
final class JsonPath {

    private JsonPath() {}

    /** The place that the parser is at. */
    static String of(JsonParser parser) {
        return of(parser.getParsingContext());
    }

    /**
     * The place of a property that was found unknown. For a type with a constructor Jackson keeps such properties
     * apart until the object is built, in a buffer that no longer knows where it was; then the real parser tells in
     * which object we are.
     */
    static String of(JsonParser parser, JsonParser real, String property) {
        if (parser == real) {
            return of(parser);
        }
        var context = real.getParsingContext();
        return dotted(of(real.currentToken() == JsonToken.END_OBJECT ? context : context.getParent()), property);
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
