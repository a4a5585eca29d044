// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.MayBeEmpty;
import nl.trede.platform.rest.ReadBody;

/**
 * Reads JSON bodies strictly; a body that does not fit is refused with all that is wrong with it, its own constraints
 * included.
 */
@Provider
@Consumes({"application/json", "application/*+json"})
public class JsonBodyReader implements MessageBodyReader<Object> {

    private final ObjectReader reader;
    private final Validator validator;

    JsonBodyReader(ObjectMapper json, Validator validator) {
        this.reader = json.copy()
                .registerModule(new StrictModule())
                .reader()
                .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .with(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        this.validator = validator;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type != String.class
                && type != byte[].class
                && !InputStream.class.isAssignableFrom(type)
                && !Reader.class.isAssignableFrom(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        if (type.equals(ReadBody.class) && generic instanceof ParameterizedType partial) {
            return partly(partial.getActualTypeArguments()[0], annotations, body.readAllBytes());
        }
        var bound = bind(generic, body.readAllBytes());
        if (bound.fouten().isEmpty() && bound.value() != null) {
            return bound.value();
        }
        if (bound.fouten().isEmpty()) {
            if (Arrays.stream(annotations).anyMatch(MayBeEmpty.class::isInstance)) {
                return null;
            }
            throw new UnreadableBody(List.of(new Fout("", "de inhoud ontbreekt")));
        }
        throw new UnreadableBody(withConstraints(bound, annotations));
    }

    /** A body of which nothing could be read is refused all the same. */
    private ReadBody<Object> partly(Type type, Annotation[] annotations, byte[] body) throws IOException {
        var bound = bind(type, body);
        if (bound.value() == null) {
            throw new UnreadableBody(
                    bound.fouten().isEmpty() ? List.of(new Fout("", "de inhoud ontbreekt")) : bound.fouten());
        }
        return new ReadBody<>(bound.value(), withConstraints(bound, annotations));
    }

    private List<Fout> withConstraints(Binding bound, Annotation[] annotations) {
        var all = new ArrayList<>(bound.fouten());
        if (bound.value() != null && Arrays.stream(annotations).anyMatch(Valid.class::isInstance)) {
            validator.validate(bound.value()).stream()
                    .map(Violations::fout)
                    .filter(fout ->
                            bound.fouten().stream().noneMatch(known -> JsonPath.related(known.veld(), fout.veld())))
                    .forEach(all::add);
        }
        return all;
    }

    private Binding bind(Type type, byte[] body) throws IOException {
        if (isBlank(body)) {
            return new Binding(null, List.of());
        }
        try {
            return Binding.of(reader.forType(reader.getTypeFactory().constructType(type)), body);
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            throw new UnreadableBody(List.of(new Fout(
                    "",
                    where == null
                            ? "is geen geldige JSON"
                            : "is geen geldige JSON (regel " + where.getLineNr() + ", teken " + where.getColumnNr()
                                    + ")")));
        }
    }

    private static boolean isBlank(byte[] body) {
        for (byte b : body) {
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
