// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.ArrayList;

/**
 * Who calls in a test that does not say: a beheerder, with a real token. A test of a role gives its own token with {@code auth().oauth2(…)}, and
 * a test of who did not log in the header {@link #NOBODY}.
 */
public final class DefaultIdentity implements QuarkusTestBeforeEachCallback {

    /** Name of a header that is taken off again; with it no token is sent. */
    public static final String NOBODY = "X-Test-Niemand";

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        // by name: an application that starts again for another test profile has this class anew, and RestAssured stays
        var filters = new ArrayList<>(RestAssured.filters());
        filters.removeIf(filter -> filter.getClass().getName().equals(Bearer.class.getName()));
        filters.add(new Bearer(Tokens.beheerder("beheerder")));
        RestAssured.replaceFiltersWith(filters);
    }

    private record Bearer(String token) implements Filter {

        @Override
        public Response filter(
                FilterableRequestSpecification request,
                FilterableResponseSpecification response,
                FilterContext context) {
            if (request.getHeaders().hasHeaderWithName(NOBODY)) {
                request.removeHeader(NOBODY);
            } else if (!request.getHeaders().hasHeaderWithName("Authorization")) {
                request.header("Authorization", "Bearer " + token);
            }
            return context.next(request, response);
        }
    }
}
