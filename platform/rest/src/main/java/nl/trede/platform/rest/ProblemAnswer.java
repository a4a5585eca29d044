// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

/** Turns a problem into an answer, whatever part of the stack it comes from. */
@Singleton
class ProblemAnswer {

    private final ObjectMapper json;

    ProblemAnswer(ObjectMapper json) {
        this.json = json;
    }

    Response response(ProblemBody body) {
        return Response.status(body.status())
                .type(ProblemBody.MEDIA_TYPE)
                .entity(text(body))
                .build();
    }

    String text(ProblemBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
