// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** An error that some part of the framework answered without a body gets the problem of its status. */
@Provider
public class EmptyErrorFilter implements ContainerResponseFilter {

    private final ProblemAnswer answer;

    EmptyErrorFilter(ProblemAnswer answer) {
        this.answer = answer;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            response.setEntity(
                    answer.text(ProblemBody.of(response.getStatus())), null, MediaType.valueOf(ProblemBody.MEDIA_TYPE));
        }
    }
}
