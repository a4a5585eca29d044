// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Walks the OpenAPI document of a service: on an address that it knows, a method that it does not know is answered with 405 and those that it does. */
public abstract class MethodTestBase {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @Test
    void a_method_that_an_address_does_not_have_is_not_allowed_and_the_address_is_found() {
        Map<String, Map<String, Object>> paths = RestAssured.get("/v1/openapi.json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        var asked = 0;
        var wrong = new ArrayList<String>();
        for (var path : paths.entrySet()) {
            var known = METHODS.stream()
                    .filter(method -> path.getValue().containsKey(method.toLowerCase()))
                    .toList();
            for (var method : METHODS) {
                if (!known.contains(method)) {
                    var answer = ask(method, path.getKey());
                    asked++;
                    if (answer.statusCode() != 405 || !allows(answer, known)) {
                        wrong.add(method + " " + path.getKey() + ": " + answer.statusCode() + ", Allow "
                                + answer.header("Allow"));
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(paths.size()).isGreaterThan(30);
        assertThat(wrong).isEmpty();
    }

    private static Response ask(String method, String path) {
        return RestAssured.given()
                .basePath("")
                .contentType("application/json")
                .request(method, path.replaceAll("\\{[^}]*}", "x"));
    }

    private static boolean allows(Response answer, List<String> known) {
        var allow = answer.header("Allow");
        return allow != null && List.of(allow.split(", ")).containsAll(known);
    }
}
