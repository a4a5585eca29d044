// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.begrippen.Saldo;
import nl.trede.platform.rest.TextForms;

/**
 * The shared words in JSON: codes and halfjaren as text, also as keys of a map, a saldo as its number. Moments are
 * answered in UTC.
 */
public final class BegrippenModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public BegrippenModule() {
        super("trede-begrippen");
        text(Gemeentecode.class);
        text(Provinciecode.class);
        text(Halfjaar.class);
        addSerializer(Saldo.class, new StdDelegatingSerializer(Saldo.class, new SaldoToNumber()));
        addDeserializer(
                Saldo.class,
                new Scalar<>(Saldo.class, JsonToken.VALUE_NUMBER_INT, null, p -> new Saldo(p.getIntValue())));
        addSerializer(OffsetDateTime.class, new StdDelegatingSerializer(OffsetDateTime.class, new MomentToUtc()));
    }

    private <T> void text(Class<T> type) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, Scalar.text(type));
        addKeyDeserializer(type, new Key(type));
    }

    private static final class Key extends KeyDeserializer {
        private final Class<?> type;

        Key(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return TextForms.of(type).orElseThrow().apply(key);
            } catch (IllegalArgumentException e) {
                return context.handleWeirdKey(type, key, "%s", e.getMessage());
            }
        }
    }

    private static final class SaldoToNumber extends StdConverter<Saldo, Integer> {
        @Override
        public Integer convert(Saldo saldo) {
            return saldo.personen();
        }
    }

    private static final class MomentToUtc extends StdConverter<OffsetDateTime, Instant> {
        @Override
        public Instant convert(OffsetDateTime moment) {
            return moment.toInstant();
        }
    }
}
