// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.trede.platform.rest.Challenge;
import nl.trede.platform.rest.Problem;
import org.jboss.logging.Logger;

/** At the edge: who may not do this, by the table of rights, goes no further. What the table does not name nobody may do. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {

    private static final Logger LOG = Logger.getLogger(AccessFilter.class);

    private static final String API = "/v1/";
    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*(\\w+)[^}]*}");

    private final Map<Method, String> templates = new ConcurrentHashMap<>();
    private final Rechten rechten;
    private final Toegangen toegangen;
    private final Challenge challenge;

    @Context
    ResourceInfo resource;

    AccessFilter(Rechten rechten, Toegangen toegangen, Challenge challenge) {
        this.rechten = rechten;
        this.toegangen = toegangen;
        this.challenge = challenge;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var template = templates.computeIfAbsent(resource.getResourceMethod(), AccessFilter::template);
        var address = filled(template, request.getUriInfo().getPathParameters());
        var toegang = toegangen.lezer();
        if (rechten.van(request.getMethod(), address)
                .filter(recht -> recht.mag(toegang))
                .isPresent()) {
            return;
        }
        if (toegang.isAangemeld()) {
            LOG.infof("Refused to %s: %s %s", toegang.wie(), request.getMethod(), address);
            throw Problem.verboden("Uw rol mag dit niet zien of doen.");
        }
        if (!template.startsWith(API)) {
            // the mechanism of this deployment sends the browser to where it logs in
            throw new UnauthorizedException();
        }
        LOG.infof("Refused to nobody: %s %s", request.getMethod(), address);
        var problem = Problem.van(401, "Meld u eerst aan.");
        problem.getResponse().getHeaders().add(HttpHeaders.WWW_AUTHENTICATE, challenge.header());
        throw problem;
    }

    /** The address as the resource declares it, from the root of the service. */
    static String template(Method method) {
        var type = method.getDeclaringClass().getAnnotation(Path.class);
        var own = method.getAnnotation(Path.class);
        var path = "/" + (type == null ? "" : type.value()) + "/" + (own == null ? "" : own.value());
        var single = path.replaceAll("/+", "/");
        return single.length() > 1 && single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }

    /** With what was asked for in the place of each parameter, as one segment whatever was asked for. */
    private static String filled(String template, MultivaluedMap<String, String> asked) {
        return PARAMETER.matcher(template).replaceAll(parameter -> {
            var value = asked.getFirst(parameter.group(1));
            return value == null ? "-" : value.replaceAll("[^A-Za-z0-9-]", "_");
        });
    }
}
