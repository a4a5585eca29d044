// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Reads path and query parameters by {@link TextForms}, so that a wrong value is a 400 and not the 404 of the
 * standard. An empty query parameter ({@code ?provincie=}) counts as not given, as HTML forms send it.
 */
@Provider
public class ParameterConverters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        var optional = !rawType.isPrimitive()
                && (annotations == null || Arrays.stream(annotations).noneMatch(PathParam.class::isInstance));
        return TextForms.of(rawType)
                .map(form -> new Converter<>(form, optional))
                .orElse(null);
    }

    private record Converter<T>(Function<String, T> form, boolean optional) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            if (value == null || (optional && value.isEmpty())) {
                return null;
            }
            try {
                return form.apply(value);
            } catch (IllegalArgumentException e) {
                throw new ParameterFault(e.getMessage());
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
