// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

/** The broker did not answer in the time that someone who looks at a page has. */
public final class BrokerAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokerAway(Throwable cause) {
        super("The broker does not answer: " + cause.getMessage(), cause);
    }
}
