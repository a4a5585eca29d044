// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** A bug or a broken part: 500 without internals. The id in the answer finds the log line. */
@Provider
public class UnexpectedFailure implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnexpectedFailure.class);

    private final ProblemAnswer answer;

    UnexpectedFailure(ProblemAnswer answer) {
        this.answer = answer;
    }

    @Override
    public Response toResponse(Throwable exception) {
        return answer.response(logged(exception));
    }

    static ProblemBody logged(Throwable exception) {
        var id = UUID.randomUUID();
        LOG.errorf(exception, "Unexpected failure %s", id);
        return ProblemBody.of(
                500,
                "Er ging bij ons iets mis. Noem dit kenmerk als u erover belt of mailt: " + id,
                "urn:uuid:" + id,
                List.of());
    }
}
