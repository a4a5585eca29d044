// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import static nl.trede.platform.rest.Answers.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiRulesTest {

    @Test
    @DisplayName("/core/publish-openapi")
    void theDocumentIsAtItsStandardAddressForAnyOrigin() {
        request()
                .header("Origin", "https://ergens.example")
                .get("/v1/openapi.json")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/json"))
                .header("Access-Control-Allow-Origin", "*")
                .body("openapi", startsWith("3.0"))
                .body("paths", hasKey("/proef/v1/proeven"));
        request().get("/v1/openapi.yaml").then().statusCode(200).header("Access-Control-Allow-Origin", "*");
    }

    @Test
    @DisplayName("/core/doc-openapi-contact")
    void theDocumentTellsWhoAndWhichVersion() {
        request()
                .get("/v1/openapi.json")
                .then()
                .body("info.title", equalTo("Proef"))
                .body("info.version", equalTo("1.2.3"))
                .body("info.contact.name", notNullValue())
                .body("info.contact.email", notNullValue())
                .body("info.contact.url", notNullValue())
                .body("info.license.name", equalTo("EUPL-1.2"));
    }

    @Test
    @DisplayName("/core/error-handling/problem-details, documented")
    void everyOperationDocumentsItsProblemsAndVersion() {
        var operation = "paths.'/proef/v1/proeven'.get.";
        request()
                .get("/v1/openapi.json")
                .then()
                .body(
                        operation + "responses.'4XX'.content.'application/problem+json'.schema.$ref",
                        equalTo("#/components/schemas/Probleem"))
                .body("components.schemas.Probleem.properties", hasKey("fouten"))
                .body("components.schemas.Fout.properties", hasKey("reden"))
                .body(operation + "responses.'200'.headers", hasKey("API-Version"));
    }

    @Test
    @DisplayName("the shared words are text with a pattern")
    void theSharedWordsAreDocumentedAsTheyAreWritten() {
        var document = request().get("/v1/openapi.json").then().extract().jsonPath();
        var schemas = document.<Map<String, Map<String, Object>>>get("components.schemas");
        assertThat(schemas.get("Halfjaar"))
                .containsEntry("pattern", "^[0-9]{4}-(I|II)$")
                .doesNotContainKey("properties");
        assertThat(schemas.get("Gemeentecode")).containsEntry("pattern", "^GM[0-9]{4}$");
        assertThat(schemas.get("Provinciecode")).containsEntry("pattern", "^PV[0-9]{2}$");
        assertThat(schemas.get("Saldo")).containsEntry("type", "integer");
    }

    @Test
    void everyJsonBodyAndAnswerHasAnExample() {
        Map<String, Map<String, Map<String, Object>>> paths =
                request().get("/v1/openapi.json").then().extract().path("paths");
        var without = paths.entrySet().stream()
                .flatMap(path -> path.getValue().entrySet().stream()
                        .filter(operation -> !operation.getKey().equals("parameters"))
                        .flatMap(operation -> jsonWithoutExample(operation.getValue())
                                .map(where -> operation.getKey() + " " + path.getKey() + " " + where)))
                .toList();
        assertThat(without).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> jsonWithoutExample(Map<String, Object> operation) {
        var contents = new HashMap<String, Map<String, Object>>();
        contents.put("body", (Map<String, Object>) operation.get("requestBody"));
        ((Map<String, Map<String, Object>>) operation.get("responses")).forEach(contents::put);
        return contents.entrySet().stream()
                .filter(one -> one.getValue() != null && one.getValue().get("content") != null)
                .flatMap(one -> ((Map<String, Map<String, Object>>)
                                one.getValue().get("content"))
                        .entrySet().stream()
                                .filter(media -> media.getKey().endsWith("json"))
                                .filter(media -> !media.getValue().containsKey("example")
                                        && !media.getValue().containsKey("examples"))
                                .map(media -> one.getKey()));
    }
}
