// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import nl.trede.platform.rest.json.UnreadableBody;

/** Every refusal of the framework (404, 405, 406, 415 …) and every {@link Problem} as problem+json. */
@Provider
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {

    private final ProblemAnswer answer;

    @Context
    ResourceInfo resource;

    @Context
    UriInfo uri;

    WebApplicationExceptionMapper(ProblemAnswer answer) {
        this.answer = answer;
    }

    @Override
    public Response toResponse(WebApplicationException exception) {
        var given = exception.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        var response = Response.fromResponse(answer.response(body(exception)));
        given.getHeaders().forEach((naam, values) -> {
            if (!naam.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                values.forEach(value -> response.header(naam, value));
            }
        });
        return response.build();
    }

    private ProblemBody body(WebApplicationException exception) {
        if (exception instanceof ParameterFault) {
            var fouten = ParameterFaults.of(resource.getResourceMethod(), uri);
            return ProblemBody.of(
                    Problem.ongeldig(fouten.isEmpty() ? List.of(new Fout("", exception.getMessage())) : fouten));
        }
        if (exception instanceof UnreadableBody unreadable) {
            var fouten = new ArrayList<>(ParameterFaults.of(resource.getResourceMethod(), uri));
            fouten.addAll(unreadable.fouten());
            return ProblemBody.of(Problem.ongeldig(fouten));
        }
        return exception instanceof Problem problem
                ? ProblemBody.of(problem)
                : ProblemBody.of(exception.getResponse().getStatus());
    }
}
