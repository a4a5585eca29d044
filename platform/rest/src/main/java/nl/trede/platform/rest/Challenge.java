// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

/** How a client of the API can log in. Without an implementation that is not told. */
public interface Challenge {

    /** The value of the header {@code WWW-Authenticate}. */
    String header();
}
