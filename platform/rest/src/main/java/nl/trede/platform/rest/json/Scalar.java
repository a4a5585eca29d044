// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import nl.trede.platform.rest.TextForms;

/**
 * Reads one kind of token as one type, without Jackson's silent conversions (1.5 to 1, 5 to "5", "true" to true).
 * Whatever does not fit goes through the problem handler, so that reading goes on and all faults are found at once.
 */
final class Scalar<T> extends StdScalarDeserializer<T> {

    /** What a primitive's absence is thrown with; never shown. */
    static final String MISSING = "missing";

    private static final long serialVersionUID = 1L;

    /** May throw {@link IllegalArgumentException} with a Dutch reason. */
    interface Reading<T> {
        T read(JsonParser parser) throws IOException;
    }

    private final transient Class<T> type;
    private final JsonToken token;
    private final transient T standIn;
    private final transient Reading<T> reading;

    /** @param standIn what a primitive gets when the value was refused; null otherwise */
    Scalar(Class<T> type, JsonToken token, T standIn, Reading<T> reading) {
        super(type);
        this.type = type;
        this.token = token;
        this.standIn = standIn;
        this.reading = reading;
    }

    /** A type that is written as text, see {@link TextForms}. */
    static <T> Scalar<T> text(Class<T> type) {
        var form = TextForms.of(type).orElseThrow();
        return new Scalar<>(type, JsonToken.VALUE_STRING, null, parser -> form.apply(parser.getText()));
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var found = parser.currentToken();
        var fits = found == token || (found == JsonToken.VALUE_NUMBER_INT && token == JsonToken.VALUE_NUMBER_FLOAT);
        return orStandIn(fits ? read(parser, context) : context.handleUnexpectedToken(type, parser));
    }

    private Object read(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return reading.read(parser);
        } catch (InputCoercionException e) {
            return context.handleWeirdNumberValue(type, parser.getNumberValue(), "out of range");
        } catch (IllegalArgumentException e) {
            return context.handleWeirdStringValue(type, parser.getText(), "%s", e.getMessage());
        }
    }

    /** A primitive cannot say "absent": missing and null are refused rather than read as zero. */
    @Override
    public T getNullValue(DeserializationContext context) throws JsonMappingException {
        if (standIn != null) {
            throw MismatchedInputException.from(context.getParser(), type, MISSING);
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private T orStandIn(Object value) {
        return value == null ? standIn : (T) value;
    }
}
