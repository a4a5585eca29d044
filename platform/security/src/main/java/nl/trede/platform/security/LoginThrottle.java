// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Slows down who guesses passwords: after a number of failures for one name that name has to wait, also with the right password. */
final class LoginThrottle {

    static final int FAILURES = 10;
    static final Duration WAIT = Duration.ofSeconds(30);

    private final Map<String, Failures> failures = new HashMap<>();
    private final LongSupplier nanos;

    /** @param nanos time that passes, as {@link System#nanoTime()} */
    LoginThrottle(LongSupplier nanos) {
        this.nanos = nanos;
    }

    private record Failures(int count, long last) {}

    /** Whether this name may try again. */
    synchronized boolean allows(String name) {
        var earlier = failures.get(name);
        if (earlier != null && nanos.getAsLong() - earlier.last > WAIT.toNanos()) {
            failures.remove(name);
            return true;
        }
        return earlier == null || earlier.count < FAILURES;
    }

    synchronized void failed(String name) {
        failures.merge(name, new Failures(1, nanos.getAsLong()), (a, b) -> new Failures(a.count + 1, b.last));
    }

    synchronized void succeeded(String name) {
        failures.remove(name);
    }
}
