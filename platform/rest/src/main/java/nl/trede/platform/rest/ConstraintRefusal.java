// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;

/**
 * Bean Validation of a call: 400 with every fault. A violation elsewhere (our own answer, an entity) is our bug: 500.
 */
@Provider
public class ConstraintRefusal implements ExceptionMapper<ConstraintViolationException> {

    private final ProblemAnswer answer;

    @Context
    ResourceInfo resource;

    ConstraintRefusal(ProblemAnswer answer) {
        this.answer = answer;
    }

    @Override
    public Response toResponse(ConstraintViolationException exception) {
        var violations = exception.getConstraintViolations();
        if (!(exception instanceof ResteasyReactiveViolationException)
                || violations.stream().anyMatch(ConstraintRefusal::inAnswer)) {
            return answer.response(UnexpectedFailure.logged(exception));
        }
        var names = new ParameterNames(resource.getResourceMethod());
        return answer.response(ProblemBody.of(Problem.ongeldig(violations.stream()
                .map(violation -> new Fout(names.path(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Fout::veld).thenComparing(Fout::reden))
                .toList())));
    }

    private static boolean inAnswer(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }
}
