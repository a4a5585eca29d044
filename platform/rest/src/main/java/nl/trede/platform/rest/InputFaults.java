// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.trede.platform.rest.json.UnreadableBody;
import nl.trede.platform.rest.json.Violations;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Everything that is wrong with a request of which one thing proved wrong: all its parameters and its whole body. */
@Singleton
class InputFaults {

    private final Validator validator;

    InputFaults(Validator validator) {
        this.validator = validator;
    }

    List<Fout> of(WebApplicationException exception, Method method, UriInfo uri) {
        var fouten = new ArrayList<>(ParameterFaults.of(method, uri));
        if (exception instanceof UnreadableBody unreadable) {
            fouten.addAll(unreadable.fouten());
        } else {
            fouten.addAll(ofBody(method));
        }
        return fouten.isEmpty() ? List.of(new Fout("", exception.getMessage())) : fouten;
    }

    /** The body was read before the parameters, but not yet held against its constraints. */
    private List<Fout> ofBody(Method method) {
        var body = CurrentRequestManager.get().getRequestEntity();
        if (body instanceof ReadBody<?> read) {
            return read.fouten();
        }
        var checked = body != null
                && method != null
                && Arrays.stream(method.getParameters())
                        .anyMatch(p -> p.getType() == body.getClass() && p.isAnnotationPresent(Valid.class));
        return checked ? validator.validate(body).stream().map(Violations::fout).toList() : List.of();
    }
}
