// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import static nl.trede.platform.rest.Answers.problem;
import static nl.trede.platform.rest.Answers.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AddressRulesTest {

    @DisplayName("/core/no-trailing-slash")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/proeven/",
                "/v1/proeven/2024-I/GM0034/",
                "/v1/openapi.json/",
                "/q/health/",
                "/bestaat-niet/"
            })
    void aTrailingSlashIsNotFoundAndDoesNotRedirect(String path) {
        problem(request().get(path).then(), 404).header("Location", nullValue());
    }

    @DisplayName("unknown path")
    @ParameterizedTest
    @ValueSource(
            strings = {"", "/bestaat-niet", "/v1", "/v1/proeven/a/b/c", "/q/bestaat-niet", "/assets/bestaat-niet.css"})
    void anUnknownPathIsAProblem(String path) {
        problem(request().get(path).then(), 404);
        problem(request().header("Accept", "text/html").get(path).then(), 404);
    }

    @DisplayName("405, with the methods that are there")
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            DELETE, /v1/proeven,                                     'GET, HEAD, POST'
            POST,   /v1/proeven/2024-I/GM0034,                       'GET, HEAD, PUT'
            DELETE, /v1/proeven/2024-I/GM0034/delen,                 'GET, HEAD'
            PUT,    /v1/proeven/2024-I/GM0034/delen,                 'GET, HEAD'
            PATCH,  /v1/proeven/2024-I/GM0034/delen,                 'GET, HEAD'
            HEAD,   /v1/proeven/2024-I/GM0034/delen/eerste/sluiting, POST
            GET,    /v1/proeven/2024-I/GM0034/delen/tweede/sluiting, POST
            PUT,    /v1/proeven/nergens/bekend/delen,                'GET, HEAD'
            """)
    void aMethodThatIsNotThereIsAProblem(String method, String path, String methods) {
        var answer = request().request(method, path).then().statusCode(405).header("Allow", equalTo(methods));
        if (!method.equals("HEAD")) {
            problem(answer, 405);
        }
    }

    @DisplayName("404 with any method, where no method finds anything")
    @ParameterizedTest
    @CsvSource({
        "DELETE, /v1/proeven/2024-I/GM0034/stukken",
        "PUT,    /v1/proeven/2024-I/GM0034/delen/eerste",
        "POST,   /v1/proeven/2024-I/GM0034/delen/derde/sluiting",
        "DELETE, /v1/proeven/2024-I/GM0034/delen/derde/sluiting"
    })
    void anAddressOfNoMethodIsNotFound(String method, String path) {
        problem(request().request(method, path).then(), 404).header("Allow", nullValue());
    }

    @Test
    @DisplayName("406")
    void aFormOfAnswerThatIsNotThereIsAProblem() {
        problem(request().header("Accept", "application/pdf").get("/v1/proeven").then(), 406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a/b;q=x", "text"})
    void anAcceptThatIsNoneIsRefusedBeforeAnythingIsDone(String accept) {
        problem(request().header("Accept", accept).get("/v1/proeven").then(), 406);
        problem(
                request()
                        .header("Accept", accept)
                        .contentType("application/json")
                        .body("{}")
                        .post("/v1/proeven")
                        .then(),
                406);
    }

    @Test
    @DisplayName("415")
    void aKindOfBodyThatIsNotReadIsAProblem() {
        problem(
                request()
                        .contentType("text/csv")
                        .body("a;b")
                        .post("/v1/proeven")
                        .then(),
                415);
    }

    @DisplayName("/core/http-methods: HEAD wherever GET")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/proeven",
                "/v1/proeven/pagina",
                "/v1/openapi.json",
                "/v1/openapi.yaml",
                "/q/health",
                "/q/health/ready",
                "/q/metrics",
                "/assets/proef.css"
            })
    void headWorksWhereGetDoes(String path) {
        request().get(path).then().statusCode(200);
        request().head(path).then().statusCode(200).header("API-Version", "1.2.3");
    }

    @DisplayName("own refusals")
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            weg,   404, Gemeente GM0001 is niet bekend.
            botst, 409, Er is geen beleidskader vastgesteld.
            """)
    void whatAnAdapterThrowsIsAnsweredWithItsSentence(String path, int status, String detail) {
        problem(request().get("/v1/proeven/" + path).then(), status)
                .body("detail", equalTo(detail))
                .body("fouten", nullValue());
    }

    @DisplayName("500 without internals")
    @ParameterizedTest
    @ValueSource(strings = {"stuk", "antwoord"})
    void ourOwnFaultShowsAnIdAndNothingElse(String path) {
        var body = problem(request().get("/v1/proeven/" + path).then(), 500)
                .body("instance", notNullValue())
                .extract();
        var id = body.<String>path("instance").replace("urn:uuid:", "");
        assertThat(body.<String>path("detail")).contains(id);
        assertThat(body.asString()).doesNotContain("geheim", "Exception", "java");
    }

    @DisplayName("503 when the database let another transaction pass")
    @Test
    void aTransactionThatGaveWayMayBeTriedAgain() {
        var answer = problem(request().get("/v1/proeven/wijkt").then(), 503)
                .header("Retry-After", "1")
                .body("detail", containsString("probeer het opnieuw"))
                .extract();
        assertThat(answer.asString()).doesNotContain("geheim", "Exception");
    }

    @DisplayName("characters that no text may have")
    @ParameterizedTest
    @ValueSource(strings = {"/v1/proeven?bron=%00", "/v1/proeven/%00"})
    void theCharacterZeroIsRefused(String path) {
        problem(request().urlEncodingEnabled(false).get(path).then(), 400);
    }
}
