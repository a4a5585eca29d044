// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;

/** Reads true and false, and nothing that resembles them. */
final class Truth extends StdScalarDeserializer<Boolean> {

    private static final long serialVersionUID = 1L;

    Truth(Class<Boolean> type) {
        super(type);
    }

    @Override
    public Boolean deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken().isBoolean()) {
            return parser.getBooleanValue();
        }
        var other = context.handleUnexpectedToken(handledType(), parser);
        return other == null && handledType().isPrimitive() ? Boolean.FALSE : (Boolean) other;
    }

    @Override
    public Boolean getNullValue(DeserializationContext context) throws JsonMappingException {
        if (handledType().isPrimitive()) {
            throw MismatchedInputException.from(context.getParser(), handledType(), Scalar.MISSING);
        }
        return null;
    }
}
