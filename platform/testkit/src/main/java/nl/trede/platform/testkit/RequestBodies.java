// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Bodies and query parameters of calls, from the examples and formats of the OpenAPI document of a service. */
final class RequestBodies {

    private static final int DEEPEST = 6;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode document;

    RequestBodies() {
        try {
            document = new ObjectMapper()
                    .readTree(RestAssured.given()
                            .get("/v1/openapi.json")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code GET /v1/…}, below the root of the service. */
    List<String> operations() {
        var all = new ArrayList<String>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (List.of("get", "post", "put", "patch", "delete").contains(method)) {
                        all.add(method.toUpperCase() + " " + path.getKey().replaceFirst("^/[a-z]+(?=/v1)", ""));
                    }
                }));
        return all;
    }

    List<String> queryParameters(Operation operation) {
        var names = new ArrayList<String>();
        described(operation).path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                names.add(parameter.path("name").asText());
            }
        });
        return names.isEmpty() && operation.isPage() ? List.of("provincie", "gemeente", "halfjaar") : names;
    }

    RequestSpecification put(RequestSpecification request, Operation operation, String provincie, String gemeente) {
        if (operation.isPage() && operation.takesFiles()) {
            return request.multiPart("bestand", "isolatie.csv", new byte[] {'a'})
                    .multiPart("provincie", provincie)
                    .multiPart("gemeente", gemeente)
                    .multiPart("halfjaar", "1990-I");
        }
        if (operation.isPage()) {
            return request.contentType("application/x-www-form-urlencoded")
                    .formParams(Map.of("provincie", provincie, "gemeente", gemeente, "halfjaar", "1990-I"));
        }
        var content = described(operation).path("requestBody").path("content");
        if (content.has("application/json")) {
            return request.contentType("application/json")
                    .body(example(content.path("application/json").path("schema"), "", provincie, gemeente, 0)
                            .toString());
        }
        if (content.isObject() && content.fieldNames().hasNext()) {
            var type = content.fieldNames().next();
            return type.startsWith("multipart/")
                    ? request.multiPart("bestand", "isolatie.csv", new byte[] {'a'})
                    : request.contentType(type).body(new byte[] {'a'});
        }
        return request;
    }

    private JsonNode described(Operation operation) {
        for (var path : (Iterable<Map.Entry<String, JsonNode>>)
                () -> document.path("paths").fields()) {
            if (path.getKey().endsWith(operation.path())
                    && path.getKey().replaceFirst("^/[a-z]+(?=/v1)", "").equals(operation.path())) {
                return path.getValue().path(operation.method().toLowerCase());
            }
        }
        return JSON.objectNode();
    }

    private JsonNode example(JsonNode schema, String name, String provincie, String gemeente, int depth) {
        if (name.equals("gemeente")) {
            return JSON.textNode(gemeente);
        }
        if (name.equals("provincie")) {
            return JSON.textNode(provincie);
        }
        if (schema.has("$ref")) {
            return example(document.at(schema.path("$ref").asText().substring(1)), name, provincie, gemeente, depth);
        }
        for (var given : List.of("example", "default")) {
            if (schema.has(given)) {
                return schema.path(given);
            }
        }
        for (var choice : List.of("enum", "examples")) {
            if (schema.path(choice).isArray() && !schema.path(choice).isEmpty()) {
                return schema.path(choice).get(0);
            }
        }
        for (var combined : List.of("allOf", "oneOf", "anyOf")) {
            if (schema.path(combined).isArray() && !schema.path(combined).isEmpty()) {
                return example(schema.path(combined).get(0), name, provincie, gemeente, depth);
            }
        }
        return switch (schema.path("type").asText()) {
            case "array" ->
                depth > DEEPEST
                        ? JSON.arrayNode()
                        : JSON.arrayNode().add(example(schema.path("items"), name, provincie, gemeente, depth + 1));
            case "integer", "number" ->
                JSON.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
            case "boolean" -> JSON.booleanNode(false);
            case "string" -> JSON.textNode(text(schema.path("format").asText()));
            default -> object(schema, provincie, gemeente, depth);
        };
    }

    private JsonNode object(JsonNode schema, String provincie, String gemeente, int depth) {
        var object = JSON.objectNode();
        if (depth <= DEEPEST) {
            schema.path("properties")
                    .fields()
                    .forEachRemaining(property -> object.set(
                            property.getKey(),
                            example(property.getValue(), property.getKey(), provincie, gemeente, depth + 1)));
        }
        return object;
    }

    private static String text(String format) {
        return switch (format) {
            case "date" -> "1990-03-01";
            case "date-time" -> "1990-03-01T12:00:00Z";
            case "uuid" -> "00000000-0000-4000-8000-000000000000";
            default -> "isolatie";
        };
    }
}
