// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

/** The start cannot go on; the message is Dutch and meant for the person at the terminal. */
public final class StartFailure extends Exception {

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message + " (" + cause + ")", cause);
    }
}
