// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.serialization.JsonNodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One beleid.yaml: read, held against the schema that ships with the service, and able to say on which line something stands. */
final class Beleidsbestand {

    private static final String SCHEMA = "/beleid/beleid.schema.json";
    private static final JsonNodeReader LEZER =
            JsonNodeReader.builder().locationAware().build();
    private static final JsonSchema VORM = vorm();

    private final String naam;
    private final JsonNode inhoud;
    private final List<Beleidsfout> fouten = new ArrayList<>();

    private Beleidsbestand(String naam, JsonNode inhoud) {
        this.naam = naam;
        this.inhoud = inhoud;
    }

    /** Reads the file; what is wrong with its form stands in {@link #fouten()}. */
    static Beleidsbestand lees(String naam, Path bestand) {
        try {
            var inhoud = LEZER.readTree(Files.readString(bestand), InputFormat.YAML);
            var gelezen = new Beleidsbestand(naam, inhoud == null ? MissingNode.getInstance() : inhoud);
            gelezen.controleer();
            return gelezen;
        } catch (IllegalArgumentException e) {
            var onleesbaar = new Beleidsbestand(naam, MissingNode.getInstance());
            onleesbaar.fouten.add(onleesbaar(naam, e));
            return onleesbaar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Beleidsfout onleesbaar(String naam, IllegalArgumentException fout) {
        return fout.getCause() instanceof JsonProcessingException yaml && yaml.getLocation() != null
                ? new Beleidsfout(
                        naam, yaml.getLocation().getLineNr(), "dit is geen leesbare YAML: " + yaml.getOriginalMessage())
                : new Beleidsfout(naam, 0, "dit is geen leesbare YAML: " + fout.getMessage());
    }

    String naam() {
        return naam;
    }

    List<Beleidsfout> fouten() {
        return fouten;
    }

    /** Adds a fault found at that place, written as "/treden/0/nummer". */
    void fout(String plaats, String reden) {
        fouten.add(new Beleidsfout(naam, regel(inhoud.at(plaats)), reden));
    }

    /** The content in the shape of the record; only when there are no faults of form. */
    BeleidYaml inhoud() {
        try {
            return new ObjectMapper().findAndRegisterModules().treeToValue(inhoud, BeleidYaml.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(naam + " fits the schema and yet cannot be bound", e);
        }
    }

    private void controleer() {
        if (inhoud.isMissingNode()) {
            fouten.add(new Beleidsfout(naam, 0, "het bestand is leeg"));
            return;
        }
        VORM.validate(inhoud, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .forEach(bericht -> fout(plaats(bericht), reden(bericht)));
    }

    private static String plaats(ValidationMessage bericht) {
        return bericht.getInstanceLocation().toString();
    }

    private static String reden(ValidationMessage bericht) {
        JsonNodePath plaats = bericht.getInstanceLocation();
        var waar =
                plaats.getNameCount() == 0 ? "" : plaats.toString().substring(1).replace('/', '.') + ": ";
        return waar + bericht.getMessage().replaceFirst("^[^:]*: ", "");
    }

    private static int regel(JsonNode plaats) {
        var vindplaats = plaats.isMissingNode() ? null : JsonNodes.tokenLocationOf(plaats);
        return vindplaats == null ? 0 : vindplaats.getLineNr();
    }

    private static JsonSchema vorm() {
        try (var in = Beleidsbestand.class.getResourceAsStream(SCHEMA)) {
            var config = SchemaValidatorsConfig.builder()
                    .locale(new Locale("nl"))
                    .pathType(PathType.JSON_POINTER)
                    .build();
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in, config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
