// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.ws.rs.WebApplicationException;

/** A path or query parameter that cannot be read; the mapper looks up which, and whether others are wrong too. */
final class ParameterFault extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    ParameterFault(String reden) {
        super(reden, 400);
    }
}
