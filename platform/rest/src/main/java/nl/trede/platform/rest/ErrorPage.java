// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

/**
 * How a problem looks to a person with a browser. With no such bean, and for every API address, a problem is JSON.
 */
public interface ErrorPage {

    /** A whole HTML page; {@code problem} is in Dutch. */
    String html(ProblemBody problem);
}
