// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest.json;

import static com.fasterxml.jackson.core.JsonToken.VALUE_NUMBER_FLOAT;
import static com.fasterxml.jackson.core.JsonToken.VALUE_NUMBER_INT;
import static com.fasterxml.jackson.core.JsonToken.VALUE_STRING;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The types of request bodies, read strictly; answers and events are not touched by it. */
final class StrictModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    StrictModule() {
        super("trede-strict");
        addDeserializer(String.class, new Scalar<>(String.class, VALUE_STRING, null, StrictModule::storable));
        addDeserializer(Integer.class, new Scalar<>(Integer.class, VALUE_NUMBER_INT, null, JsonParser::getIntValue));
        addDeserializer(int.class, new Scalar<>(int.class, VALUE_NUMBER_INT, 0, JsonParser::getIntValue));
        addDeserializer(Long.class, new Scalar<>(Long.class, VALUE_NUMBER_INT, null, JsonParser::getLongValue));
        addDeserializer(long.class, new Scalar<>(long.class, VALUE_NUMBER_INT, 0L, JsonParser::getLongValue));
        addDeserializer(
                BigDecimal.class,
                new Scalar<>(BigDecimal.class, VALUE_NUMBER_FLOAT, null, JsonParser::getDecimalValue));
        addDeserializer(Boolean.class, new Truth(Boolean.class));
        addDeserializer(boolean.class, new Truth(boolean.class));
        addDeserializer(LocalDate.class, Scalar.text(LocalDate.class));
        addDeserializer(Instant.class, Scalar.text(Instant.class));
        addDeserializer(OffsetDateTime.class, Scalar.text(OffsetDateTime.class));
        addDeserializer(UUID.class, Scalar.text(UUID.class));
    }

    /** PostgreSQL has no text with the character zero in it. */
    private static String storable(JsonParser parser) throws IOException {
        var text = parser.getText();
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("bevat een teken dat niet mag");
        }
        return text;
    }
}
