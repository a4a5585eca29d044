// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Gives every JSON body and answer of the OpenAPI document an example, put together from the examples of its fields. A field that may be left out and
 * has no example of its own is left out. An example that stands there already stays.
 */
final class DocumentExamples {

    private static final int DEEPEST = 8;
    private static final String REFERENCE = "#/components/schemas/";
    private static final Map<String, Object> BY_FORMAT = Map.of(
            "date", "2024-07-01", "date-time", "2024-07-01T09:30:00Z", "uuid", "0190c6a5-7d2e-7a10-9f3e-2b8f6c1d4e5a");

    private final OpenAPI document;

    DocumentExamples(OpenAPI document) {
        this.document = document;
    }

    void complete() {
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(this::complete);
    }

    private void complete(Operation operation) {
        if (operation.getRequestBody() != null) {
            complete(operation.getRequestBody().getContent());
        }
        var responses = operation.getResponses().getAPIResponses();
        var usual = responses.get("200");
        var created = responses.get("201");
        if (created != null && created.getContent() == null && usual != null) {
            created.setContent(usual.getContent()); // one method answers both
        }
        responses.values().forEach(response -> complete(response.getContent()));
    }

    private void complete(Content content) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((type, media) -> {
            var open = media.getExample() == null
                    && (media.getExamples() == null || media.getExamples().isEmpty());
            if (open && type.endsWith("json") && media.getSchema() != null) {
                media.setExample(example(media.getSchema(), 0).orElse(null));
            }
        });
    }

    /** Empty when nothing can be said, as for an object without fields. */
    private Optional<Object> example(Schema given, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        var own = own(given);
        if (own.isPresent()) {
            return own;
        }
        if (given.getRef() != null) {
            var name = given.getRef().replace(REFERENCE, "");
            var target = document.getComponents().getSchemas().get(name);
            return target == null ? Optional.empty() : example(target, depth + 1);
        }
        var parts = Stream.of(given.getAllOf(), given.getAnyOf(), given.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(part -> example(part, depth + 1))
                .flatMap(Optional::stream)
                .findFirst();
        return parts.isPresent() ? parts : byShape(given, depth);
    }

    private static Optional<Object> own(Schema schema) {
        if (schema.getExample() != null) {
            return Optional.of(schema.getExample());
        }
        return Stream.of(schema.getExamples(), schema.getEnumeration())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Optional<Object> byShape(Schema schema, int depth) {
        if (schema.getItems() != null) {
            return example(schema.getItems(), depth + 1).map(List::of);
        }
        if (schema.getProperties() != null) {
            var fields = new LinkedHashMap<String, Object>();
            schema.getProperties().forEach((name, field) -> {
                if (!mayBeLeftOut(field)) {
                    example(field, depth + 1).ifPresent(value -> fields.put(name, value));
                }
            });
            return fields.isEmpty() ? Optional.empty() : Optional.of(fields);
        }
        return simple(schema);
    }

    private static boolean mayBeLeftOut(Schema field) {
        return own(field).isEmpty()
                && field.getItems() == null
                && field.getType() != null
                && field.getType().contains(Schema.SchemaType.NULL);
    }

    private static Optional<Object> simple(Schema schema) {
        if (schema.getType() == null) {
            return Optional.empty();
        }
        if (schema.getType().contains(Schema.SchemaType.STRING)) {
            return Optional.of(
                    Optional.ofNullable(schema.getFormat()).map(BY_FORMAT::get).orElse("voorbeeld"));
        }
        if (schema.getType().contains(Schema.SchemaType.BOOLEAN)) {
            return Optional.of(Boolean.FALSE);
        }
        if (schema.getType().contains(Schema.SchemaType.OBJECT)) {
            return Optional.of(Map.of());
        }
        var number = schema.getType().contains(Schema.SchemaType.INTEGER)
                || schema.getType().contains(Schema.SchemaType.NUMBER);
        return number ? Optional.of(1) : Optional.empty();
    }
}
