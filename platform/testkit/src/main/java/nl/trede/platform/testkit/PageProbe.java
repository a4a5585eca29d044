// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
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
    private static final int ROUNDS = 5;
    private static final int CALLS = 3;

    /** Milliseconds after which a page is not waited for any longer. */
    private static final int PATIENCE = 180_000;

    /** What a page without any figure takes on a machine that has nothing else to do. */
    private static final Duration PLAIN = Duration.ofMillis(15);

    /** The statements only. */
    public static List<String> statements(String address) {
        fetch(address);
        return Statements.of(() -> fetch(address));
    }

    /**
     * The time is that of a machine which has nothing else to do: when a page without any figure, asked just after, takes longer than it should,
     * what was measured counts for as much less.
     *
     * @param enough stops measuring as soon as a round was as fast as this
     * @param plain the address of a page without any figure
     */
    public static PageProbe of(String address, Duration enough, String plain) {
        IntStream.range(0, WARM_UP).forEach(call -> fetch(address));
        var statements = Statements.of(() -> fetch(address));
        var best = Duration.ofDays(1);
        for (int round = 0; round < ROUNDS && best.compareTo(enough) > 0; round++) {
            var taken = median(address);
            var here = taken.compareTo(enough) <= 0 ? taken : undisturbed(taken, median(plain));
            best = here.compareTo(best) < 0 ? here : best;
        }
        return new PageProbe(address, statements, best);
    }

    private static Duration undisturbed(Duration taken, Duration plain) {
        return plain.compareTo(PLAIN) <= 0
                ? taken
                : Duration.ofNanos((long) (taken.toNanos() * (PLAIN.toNanos() / (double) plain.toNanos())));
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
        var patient = RestAssured.config()
                .httpClient(RestAssured.config().getHttpClientConfig().setParam("http.socket.timeout", PATIENCE));
        var status = given().config(patient)
                .basePath("")
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
