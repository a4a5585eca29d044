// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.stream.IntStream;
import org.hamcrest.Matcher;

/** What a problem looks like to whoever gets one. */
final class Answers {

    private Answers() {}

    static RequestSpecification request() {
        return RestAssured.given().redirects().follow(false).basePath("/proef");
    }

    static RequestSpecification json(String body) {
        return request().contentType("application/json").body(body);
    }

    static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .header("Content-Type", startsWith("application/problem+json"))
                .header("API-Version", "1.2.3")
                .body("status", equalTo(status))
                .body("title", not(blankOrNullString()))
                .body("detail", not(blankOrNullString()))
                .body("type", startsWith("urn:problem-type:trede:"));
    }

    /** Exactly these faults, in pairs of veld and reden. */
    static void faults(ValidatableResponse answer, String... pairs) {
        var expected = IntStream.range(0, pairs.length / 2)
                .<Matcher<? super Map<String, String>>>mapToObj(
                        i -> equalTo(Map.of("veld", pairs[2 * i], "reden", pairs[2 * i + 1])))
                .toList();
        problem(answer, 400).body("fouten", containsInAnyOrder(expected));
    }
}
