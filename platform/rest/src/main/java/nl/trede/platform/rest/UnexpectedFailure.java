// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * A bug or a broken part: 500 without internals; the id in the answer finds the log line. When the database only ended a
 * transaction to let another one pass, nothing is broken: 503, and the same request again will do. A form that ends too early is the sender's: 400.
 * What the database refuses since it is another's is not there: 404.
 */
@Provider
public class UnexpectedFailure implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnexpectedFailure.class);

    /** SQL states: serialization failure, deadlock. */
    private static final Set<String> GAVE_WAY = Set.of("40001", "40P01");

    private static final String FORM_READER = "org.jboss.resteasy.reactive.server.core.multipart.";
    /** SQL state: a row that a policy does not let who asks write, or a table without rights to it. */
    private static final Set<String> OF_ANOTHER = Set.of("42501");

    private final ProblemAnswer answer;

    UnexpectedFailure(ProblemAnswer answer) {
        this.answer = answer;
    }

    @Override
    public Response toResponse(Throwable exception) {
        var body = logged(exception);
        var response = Response.fromResponse(answer.response(body));
        return (body.status() == 503 ? response.header("Retry-After", "1") : response).build();
    }

    static ProblemBody logged(Throwable exception) {
        if (isBrokenForm(exception)) {
            return ProblemBody.of(
                    400,
                    "Het formulier (multipart/form-data) is niet te lezen: een deel of het einde ontbreekt.",
                    null,
                    List.of());
        }
        if (has(OF_ANOTHER, exception)) {
            LOG.warnf("Refused by the database: %s", exception.getMessage());
            return ProblemBody.of(404);
        }
        if (has(GAVE_WAY, exception)) {
            LOG.warnf("Gave way to another transaction: %s", exception.getMessage());
            return ProblemBody.of(
                    503,
                    "Iemand anders werkte op hetzelfde moment met dezelfde gegevens. Er is niets veranderd; probeer het opnieuw.",
                    null,
                    List.of());
        }
        var id = UUID.randomUUID();
        LOG.errorf(exception, "Unexpected failure %s", id);
        return ProblemBody.of(
                500,
                "Er ging bij ons iets mis. Noem dit kenmerk als u erover belt of mailt: " + id,
                "urn:uuid:" + id,
                List.of());
    }

    /** The framework says it with an exception of no own type, so what tells is who threw it. */
    private static boolean isBrokenForm(Throwable exception) {
        var stack = exception.getStackTrace();
        return stack.length > 0 && stack[0].getClassName().startsWith(FORM_READER);
    }

    private static boolean has(Set<String> states, Throwable exception) {
        for (var cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && states.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
