// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import nl.trede.platform.rest.json.Violations;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** How the caller knows the parameters of a method: by their name in the URI; the body has no name. */
record ParameterNames(Method method) {

    /** The name in path, query or header; empty for the body and for a bean of parameters. */
    static String of(AnnotatedElement element, String javaName) {
        if (element.isAnnotationPresent(QueryParam.class)) {
            return element.getAnnotation(QueryParam.class).value();
        }
        if (element.isAnnotationPresent(PathParam.class)) {
            return element.getAnnotation(PathParam.class).value();
        }
        if (element.isAnnotationPresent(HeaderParam.class)) {
            return element.getAnnotation(HeaderParam.class).value();
        }
        var query = element.getAnnotation(RestQuery.class);
        var path = element.getAnnotation(RestPath.class);
        if (query == null && path == null) {
            return "";
        }
        var given = query != null ? query.value() : path.value();
        return given.isEmpty() ? javaName : given;
    }

    /** The violation's place as the caller would write it. */
    String path(ConstraintViolation<?> violation) {
        var within = new ArrayList<Path.Node>();
        var name = "";
        for (var node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                name = parameter(node.as(Path.ParameterNode.class).getParameterIndex(), node.getName());
            } else if (node.getKind() != ElementKind.METHOD) {
                within.add(node);
            }
        }
        var rest = Violations.path(within);
        return name.isEmpty() || rest.isEmpty() || rest.startsWith("[") ? name + rest : name + "." + rest;
    }

    private String parameter(int index, String javaName) {
        if (method == null) {
            return "";
        }
        var parameter = method.getParameters()[index];
        return parameter.isAnnotationPresent(BeanParam.class) ? "" : of(parameter, javaName);
    }
}
