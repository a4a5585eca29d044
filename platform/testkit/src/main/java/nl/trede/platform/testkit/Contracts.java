// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the contracts that services publish as resources: {@code contract/<service>/<event>.v1.schema.json}, a sample
 * beside each, and {@code contract/<service>/frozen.sha256} with the hash of every released file.
 */
public final class Contracts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private Contracts() {}

    /** The sample of an event, named as "taakstelling/gemeente-geregistreerd.v1". */
    public static JsonNode sample(String name) {
        return tree("contract/" + name + ".sample.json");
    }

    /** Fails with every fault when the data does not fit the closed schema of the event. */
    public static void assertFits(String name, JsonNode data) {
        var schema = SCHEMAS.getSchema(tree("contract/" + name + ".schema.json"));
        var faults =
                schema.validate(data, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
        if (!faults.isEmpty()) {
            throw new AssertionError(name + " does not fit its contract: " + faults + "\n" + data.toPrettyString());
        }
    }

    /** The sample with a field that no reader knows: a reader must not mind. */
    public static JsonNode withSurprise(JsonNode sample) {
        ObjectNode copy = sample.deepCopy();
        copy.put("eenVeldVanMorgen", "dat geen lezer kent");
        return copy;
    }

    /** Fails when a released contract file was edited, removed, or added without being listed. */
    public static void assertFrozen(String service) {
        var listed = frozen(service);
        listed.forEach((file, hash) -> {
            var now = sha256(bytes("contract/" + service + "/" + file));
            if (!now.equals(hash)) {
                throw new AssertionError(file + " is released and may not change (a change is a v2 beside it); listed "
                        + hash + ", now " + now);
            }
        });
        listed.keySet().stream().filter(f -> f.endsWith(".schema.json")).forEach(file -> {
            var sample = file.replace(".schema.json", ".sample.json");
            if (!listed.containsKey(sample)) {
                throw new AssertionError(file + " has no sample");
            }
            var name = service + "/" + file.replace(".schema.json", "");
            assertFits(name, sample(name));
        });
    }

    /** Names of the released events of a service, as "gemeente-geregistreerd.v1". */
    public static java.util.List<String> events(String service) {
        return frozen(service).keySet().stream()
                .filter(f -> f.endsWith(".schema.json"))
                .map(f -> f.replace(".schema.json", ""))
                .toList();
    }

    private static Map<String, String> frozen(String service) {
        var list = new LinkedHashMap<String, String>();
        new String(bytes("contract/" + service + "/frozen.sha256"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> list.put(line.substring(66), line.substring(0, 64)));
        if (list.isEmpty()) {
            throw new AssertionError("No frozen contracts for " + service);
        }
        return list;
    }

    private static JsonNode tree(String resource) {
        try {
            return JSON.readTree(bytes(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError(
                        resource + " is not on the class path; is the contract module a test dependency?");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
