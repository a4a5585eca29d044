// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import static nl.trede.platform.rest.Answers.json;
import static nl.trede.platform.rest.Answers.problem;
import static nl.trede.platform.rest.Answers.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BodySizeRulesTest {

    private static final String FAULTY =
            """
            {"gemeente":"GM0034","halfjaar":"2024-I","aantal":1.5,"soort":"VASTSTELLING","datum":"2023-04-01"}""";

    @Test
    void manyFaultsAreAllTold() {
        var many = IntStream.range(0, 300).mapToObj(i -> FAULTY).collect(Collectors.joining(","));
        problem(
                        json("{\"bron\":\"brief\",\"taakstellingen\":[" + many + "]}")
                                .post("/v1/proeven")
                                .then(),
                        400)
                .body("fouten", hasSize(300));
    }

    @Test
    @DisplayName("413")
    void aBodyThatIsTooLargeIsAProblem() {
        var large = "x".repeat(200_000);
        problem(json(large).post("/v1/proeven").then(), 413);
        problem(
                request()
                        .contentType("text/plain")
                        .body(large)
                        .post("/v1/proeven/tekst")
                        .then(),
                413);
    }

    @DisplayName("413 without a length told beforehand")
    @ParameterizedTest
    @CsvSource({"application/json,", "text/plain,/tekst"})
    void aStreamThatIsTooLargeIsAProblem(String type, String path) throws Exception {
        var large = new ByteArrayInputStream("x".repeat(200_000).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port
                        + "/proef/v1/proeven" + (path == null ? "" : path)))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> large))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("De inhoud van de aanvraag is te groot.");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("application/problem+json"));
    }
}
