// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Asked for as known at a moment, an address of the API that cannot look back refuses: what is known now would pass for what was known then.
 */
@Provider
public class LookingBack implements ContainerRequestFilter {

    public static final String PARAMETER = "bekendOp";

    private static final String API = "v1/";

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        if (request.getUriInfo().getQueryParameters().containsKey(PARAMETER)
                && (path.startsWith(API) || path.startsWith("/" + API))
                && !isKnownBy(resource.getResourceMethod())) {
            throw Problem.ongeldig(
                    PARAMETER,
                    request.getMethod().equals(HttpMethod.GET)
                            ? "kan hier niet; dit adres geeft alleen wat nu bekend is"
                            : "kan hier niet; vastleggen gebeurt altijd nu");
        }
    }

    /** Whether that method of a resource reads the moment to look back to; true when it is not known which method that is. */
    public static boolean isKnownBy(Method method) {
        return method == null || reads(method, PARAMETER);
    }

    /** Whether that method of a resource reads a parameter with this name; false when it is not known which method that is. */
    public static boolean reads(Method method, String name) {
        return method != null
                && Arrays.stream(method.getParameters())
                        .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                                ? Stream.<AnnotatedElement>of(
                                        parameter.getType().getDeclaredFields())
                                : Stream.of(parameter))
                        .anyMatch(element -> ParameterNames.of(element, "").equals(name));
    }
}
