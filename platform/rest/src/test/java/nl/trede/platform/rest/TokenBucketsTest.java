// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenBucketsTest {

    private static final long SECOND = 1_000_000_000L;

    private final TokenBuckets buckets = new TokenBuckets(3, 0.5, 2);

    @Test
    void soManyAtOnceAndThenAsManyAsAreAdded() {
        for (int i = 0; i < 3; i++) {
            assertThat(buckets.take("a", 0)).isZero();
        }
        assertThat(buckets.take("a", 0)).isEqualTo(2);
        assertThat(buckets.take("a", SECOND)).isEqualTo(1);
        assertThat(buckets.take("a", 2 * SECOND)).isZero();
        assertThat(buckets.take("a", 2 * SECOND)).isEqualTo(2);
    }

    @Test
    void waitingForLongGivesNoMoreThanTheMost() {
        for (int i = 0; i < 3; i++) {
            assertThat(buckets.take("a", 1000 * SECOND)).isZero();
        }
        assertThat(buckets.take("a", 1000 * SECOND)).isPositive();
    }

    @Test
    void oneCallerDoesNotSlowDownAnother() {
        for (int i = 0; i < 4; i++) {
            buckets.take("a", 0);
        }
        assertThat(buckets.take("a", 0)).isPositive();
        assertThat(buckets.take("b", 0)).isZero();
    }

    @Test
    void whoHasNotComeForLongestIsForgotten() {
        for (int i = 0; i < 4; i++) {
            buckets.take("a", 0);
        }
        buckets.take("b", 0);
        buckets.take("c", 0);
        assertThat(buckets.take("a", 0)).as("known no more").isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2",
        "2001:db8:1:2:aaaa:bbbb:cccc:dddd, 2001:db8:1:2",
    })
    void aCustomerHasOneNetworkOfManyAddresses(String address, String network) {
        assertThat(RateLimit.network(address)).isEqualTo(network);
    }
}
