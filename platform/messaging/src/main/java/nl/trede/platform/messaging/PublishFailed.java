// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

/** The broker did not take a batch; nothing of it is visible to readers. */
final class PublishFailed extends Exception {

    PublishFailed(Throwable cause) {
        super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
    }
}
