// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the OpenAPI document with what holds for every operation: problems for 4XX and 5XX, and the header
 * API-Version.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DocumentRules implements OASFilter {

    private static final String PROBLEM = "Probleem";

    private static final Map<String, Object> INPUT = Map.of(
            "type", "urn:problem-type:trede:ongeldige-invoer",
            "title", "Ongeldige invoer",
            "status", 400,
            "detail", "Er is 1 fout gevonden.",
            "fouten", List.of(Map.of("veld", "halfjaar", "reden", "'2024-III' is geen halfjaar")));

    private static final Map<String, Object> FAILURE = Map.of(
            "type", "urn:problem-type:trede:interne-fout",
            "title", "Interne fout",
            "status", 500,
            "detail", "Er ging bij ons iets mis.",
            "instance", "urn:uuid:0190c6a5-7d2e-7a10-9f3e-2b8f6c1d4e5a");

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        var responses = operation.getResponses();
        for (var status : List.of("4XX", "5XX")) {
            if (!responses.hasAPIResponse(status)) {
                responses.addAPIResponse(status, problem(status));
            }
        }
        responses.getAPIResponses().values().forEach(DocumentRules::addVersion);
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents()
                .addSchema(
                        "Fout",
                        object(
                                "veld", text("Het JSON-pad of de parameter; leeg als het om het geheel gaat."),
                                "reden", text("Wat er mis is.")))
                .addSchema(
                        PROBLEM,
                        object(
                                        "type", text("De soort fout."),
                                        "title", text("De soort fout, leesbaar."),
                                        "status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER),
                                        "detail", text("Wat er mis is."),
                                        "instance", text("Kenmerk van een storing bij ons."),
                                        "fouten",
                                                OASFactory.createSchema()
                                                        .addType(Schema.SchemaType.ARRAY)
                                                        .items(OASFactory.createSchema()
                                                                .ref("#/components/schemas/Fout")))
                                .required(List.of("type", "title", "status", "detail")));
        new DocumentExamples(document).complete();
    }

    private static APIResponse problem(String status) {
        return OASFactory.createAPIResponse()
                .description(status.startsWith("4") ? "De aanvraag kan zo niet" : "Storing bij ons")
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemBody.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))
                                        .example(status.startsWith("4") ? INPUT : FAILURE)));
    }

    private static void addVersion(APIResponse response) {
        response.addHeader(
                "API-Version",
                OASFactory.createHeader()
                        .description("De volledige versie van de API.")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static Schema object(Object... namesAndSchemas) {
        var schema = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        for (int i = 0; i < namesAndSchemas.length; i += 2) {
            schema.addProperty((String) namesAndSchemas[i], (Schema) namesAndSchemas[i + 1]);
        }
        return schema;
    }
}
