// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.trede.platform.rest.Fout;

/** Notes what does not fit and lets Jackson read on, with nothing in that place. */
final class FaultCollector extends DeserializationProblemHandler {

    private final List<Fout> fouten = new ArrayList<>();

    List<Fout> fouten() {
        return fouten;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        fouten.add(new Fout(JsonPath.of(parser, context.getParser(), name), "is een onbekend veld"));
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdKey(DeserializationContext context, Class<?> type, String key, String message) {
        return note(context.getParser(), Reasons.text(type, key));
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String message) {
        return note(context.getParser(), Reasons.text(type, value));
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String message) {
        return note(context.getParser(), Reasons.number(type));
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        return skip(parser, Reasons.expected(type.getRawClass()));
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context, Class<?> type, ValueInstantiator maker, JsonParser parser, String message)
            throws IOException {
        return skip(parser, Reasons.expected(type));
    }

    /** A constructor refused; unless that follows from a fault within, which is told already. */
    @Override
    public Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable thrown) {
        var path = JsonPath.of(context.getParser());
        return fouten.stream().anyMatch(fout -> JsonPath.related(fout.veld(), path))
                ? null
                : note(context.getParser(), Reasons.thrown(thrown));
    }

    private Object skip(JsonParser parser, String reden) throws IOException {
        note(parser, reden);
        parser.skipChildren();
        return null;
    }

    private Object note(JsonParser parser, String reden) {
        fouten.add(new Fout(JsonPath.of(parser), reden));
        return null;
    }
}
