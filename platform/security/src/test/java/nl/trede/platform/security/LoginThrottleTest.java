// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private final AtomicLong time = new AtomicLong();
    private final LoginThrottle throttle = new LoginThrottle(time::get);

    @Test
    void after_ten_failures_a_name_waits_and_no_other_name_does() {
        for (int i = 0; i < LoginThrottle.FAILURES; i++) {
            assertThat(throttle.allows("rijk")).isTrue();
            throttle.failed("rijk");
        }
        assertThat(throttle.allows("rijk")).isFalse();
        assertThat(throttle.allows("coa")).isTrue();
        time.addAndGet(LoginThrottle.WAIT.toNanos());
        assertThat(throttle.allows("rijk")).isFalse();
        time.addAndGet(1);
        assertThat(throttle.allows("rijk")).isTrue();
    }

    @Test
    void logging_in_forgets_the_failures() {
        for (int i = 0; i < 3 * LoginThrottle.FAILURES; i++) {
            throttle.failed("rijk");
            throttle.succeeded("rijk");
        }
        assertThat(throttle.allows("rijk")).isTrue();
    }
}
