// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a page costs.
 *
 * @param statements asked of the database
 * @param time between question and answer, the median of the best of some rounds: a neighbour on the machine does not decide
 */
public record PageProbe(String address, List<String> statements, Duration time) {

    private static final int WARM_UP = 2;
    private static final int ROUNDS = 4;
    private static final int CALLS = 3;

    /** What a page without any figure takes on a machine that has nothing else to do. */
    private static final Duration PLAIN = Duration.ofMillis(15);

    /**
     * What a page may take here and now: as long as was meant on a machine that has time for it, and longer in the measure in which a page
     * without any figure takes longer than it should.
     *
     * @param plain the address of such a page
     */
    public static Duration limit(Duration meant, String plain) {
        var taken = of(plain, PLAIN).time();
        return taken.compareTo(PLAIN) <= 0
                ? meant
                : Duration.ofNanos((long) (meant.toNanos() * (taken.toNanos() / (double) PLAIN.toNanos())));
    }

    /** The statements only. */
    public static List<String> statements(String address) {
        fetch(address);
        return Statements.of(() -> fetch(address));
    }

    /** @param enough stops measuring as soon as a round was as fast as this */
    public static PageProbe of(String address, Duration enough) {
        IntStream.range(0, WARM_UP).forEach(call -> fetch(address));
        var statements = Statements.of(() -> fetch(address));
        var best = median(address);
        for (int round = 1; round < ROUNDS && best.compareTo(enough) > 0; round++) {
            var again = median(address);
            best = again.compareTo(best) < 0 ? again : best;
        }
        return new PageProbe(address, statements, best);
    }

    @Override
    public String toString() {
        return "%s: %d statements, %d ms".formatted(address, statements.size(), time.toMillis());
    }

    private static Duration median(String address) {
        return IntStream.range(0, CALLS)
                .mapToObj(call -> {
                    long start = System.nanoTime();
                    fetch(address);
                    return Duration.ofNanos(System.nanoTime() - start);
                })
                .sorted()
                .skip(CALLS / 2)
                .findFirst()
                .orElseThrow();
    }

    /** The whole page, as a browser asks for it. */
    private static void fetch(String address) {
        var status = given().basePath("")
                .accept("text/html")
                .redirects()
                .follow(false)
                .get(address)
                .statusCode();
        if (status != 200) {
            throw new AssertionError(address + " answers " + status);
        }
    }
}
