// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Once one parameter proved wrong: reads them all again and lists every fault, since the framework stops at the first.
 */
final class ParameterFaults {

    private final UriInfo uri;
    private final List<Fout> fouten = new ArrayList<>();

    private ParameterFaults(UriInfo uri) {
        this.uri = uri;
    }

    /** Empty when no parameter of this method is wrong by its form; null method means unknown. */
    static List<Fout> of(Method method, UriInfo uri) {
        var faults = new ParameterFaults(uri);
        if (method != null) {
            for (var parameter : method.getParameters()) {
                if (parameter.isAnnotationPresent(BeanParam.class)) {
                    faults.bean(parameter.getType());
                } else {
                    faults.add(parameter, parameter.getName(), parameter.getParameterizedType());
                }
            }
        }
        return faults.fouten;
    }

    private void bean(Class<?> type) {
        if (type == Paging.class) {
            fouten.addAll(Paging.fouten(uri.getQueryParameters()::getFirst));
            return;
        }
        for (var field : type.getDeclaredFields()) {
            add(field, field.getName(), field.getGenericType());
        }
    }

    private void add(AnnotatedElement element, String javaName, Type type) {
        var naam = ParameterNames.of(element, javaName);
        if (element.isAnnotationPresent(PathParam.class) || element.isAnnotationPresent(RestPath.class)) {
            check(naam, texts(uri.getPathParameters(), naam), type);
        } else if (element.isAnnotationPresent(QueryParam.class) || element.isAnnotationPresent(RestQuery.class)) {
            var given = texts(uri.getQueryParameters(), naam)
                    .filter(text -> isPrimitive(type) || !text.isEmpty())
                    .toList();
            if (isRequired(element) && given.stream().allMatch(String::isBlank)) {
                fouten.add(new Fout(naam, "is verplicht"));
            } else {
                check(naam, given.stream(), type);
                checkLength(naam, given, element.getAnnotation(Size.class));
            }
        }
    }

    private static Stream<String> texts(MultivaluedMap<String, String> all, String naam) {
        return all.getOrDefault(naam, List.of()).stream();
    }

    private void check(String naam, Stream<String> texts, Type type) {
        var target = type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
        if (target instanceof Class<?> raw) {
            TextForms.of(raw)
                    .ifPresent(form -> texts.forEach(text -> {
                        try {
                            form.apply(text);
                        } catch (IllegalArgumentException e) {
                            fouten.add(new Fout(naam, e.getMessage()));
                        }
                    }));
        }
    }

    /** As Bean Validation would say it, had the framework come that far. */
    private void checkLength(String naam, List<String> texts, Size size) {
        if (size != null) {
            texts.stream()
                    .filter(text -> text.length() < size.min() || text.length() > size.max())
                    .forEach(text -> fouten.add(
                            new Fout(naam, "moet tussen %d en %d lang zijn".formatted(size.min(), size.max()))));
        }
    }

    /** Not when there is something to fall back on. */
    private static boolean isRequired(AnnotatedElement element) {
        return (element.isAnnotationPresent(NotNull.class) || element.isAnnotationPresent(NotBlank.class))
                && !element.isAnnotationPresent(DefaultValue.class);
    }

    private static boolean isPrimitive(Type type) {
        return type instanceof Class<?> raw && raw.isPrimitive();
    }
}
