// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.trede.platform.rest.json.UnreadableBody;

/** Every refusal of the framework (404, 405, 406, 415 …) and every {@link Problem} as problem+json. */
@Provider
public class FrameworkRefusal implements ExceptionMapper<WebApplicationException> {

    private final ProblemAnswer answer;
    private final InputFaults inputFaults;
    private final KnownAddresses addresses;

    @Context
    Request request;

    @Context
    ResourceInfo resource;

    @Context
    UriInfo uri;

    FrameworkRefusal(ProblemAnswer answer, InputFaults inputFaults, KnownAddresses addresses) {
        this.answer = answer;
        this.inputFaults = inputFaults;
        this.addresses = addresses;
    }

    @Override
    public Response toResponse(WebApplicationException exception) {
        var given = exception.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        if (exception instanceof NotFoundException || exception instanceof NotAllowedException) {
            return noSuchMethodOrAddress();
        }
        var response = Response.fromResponse(answer.response(body(exception)));
        given.getHeaders().forEach((naam, values) -> {
            if (!naam.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                values.forEach(value -> response.header(naam, value));
            }
        });
        return response.build();
    }

    /** 405 with the methods that the address has, 404 when it has none. A 404 of our own about what an address names is a {@link Problem}. */
    private Response noSuchMethodOrAddress() {
        var methods = addresses.methods();
        return methods.isEmpty() || methods.contains(request.getMethod())
                ? answer.response(ProblemBody.of(404))
                : Response.fromResponse(answer.response(ProblemBody.of(405)))
                        .allow(methods)
                        .build();
    }

    private ProblemBody body(WebApplicationException exception) {
        if (exception instanceof Problem problem) {
            return ProblemBody.of(problem);
        }
        if (exception instanceof ParameterFault || exception instanceof UnreadableBody) {
            var fouten = inputFaults.of(exception, resource.getResourceMethod(), uri);
            return ProblemBody.of(Problem.ongeldig(fouten));
        }
        return ProblemBody.of(exception.getResponse().getStatus());
    }
}
