// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import java.time.Instant;

/**
 * What a service has recorded and not yet sent.
 *
 * @param waiting events that were not tried yet
 * @param sending events on their way, or tried in vain
 * @param oldest when the oldest of them was recorded; null when there is none
 * @param attempts most tries of one of them
 * @param lastError why the last try failed; null when none did
 * @param nextAttempt when it is tried again; null when no try failed
 */
public record OutboxBacklog(
        long waiting, long sending, Instant oldest, int attempts, String lastError, Instant nextAttempt) {}
