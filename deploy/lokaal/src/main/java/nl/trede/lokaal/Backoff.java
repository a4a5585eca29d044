// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.time.Duration;

/** Waiting time before a next start: half a second, doubled each time up to half a minute, forgotten after a minute of good life. */
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration MOST = Duration.ofSeconds(30);
    private static final Duration GOOD_LIFE = Duration.ofMinutes(1);

    private Duration next = FIRST;

    Duration after(Duration life) {
        if (life.compareTo(GOOD_LIFE) >= 0) {
            next = FIRST;
        }
        Duration wait = next;
        next = next.multipliedBy(2).compareTo(MOST) > 0 ? MOST : next.multipliedBy(2);
        return wait;
    }
}
