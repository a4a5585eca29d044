// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

/** A message that no try will make readable. */
final class Unreadable extends Exception {

    Unreadable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
