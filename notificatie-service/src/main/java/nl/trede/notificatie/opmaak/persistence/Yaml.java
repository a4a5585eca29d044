// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import nl.trede.notificatie.opmaak.Briefsoort;
import nl.trede.notificatie.opmaak.Huisstijl;
import nl.trede.platform.rest.json.BegrippenModule;

/** YAML by the letter: an unknown key is a fault, since a mistyped one would be passed over in silence. */
final class Yaml {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModules(new JavaTimeModule(), new BegrippenModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final List<String> PER_SOORT = List.of("kenmerken", "onderwerpen", "ondertekening");
    private static final String ELKE = "*";

    private Yaml() {}

    static <T> T lees(String tekst, TypeReference<T> type) {
        try {
            return YAML.readValue(tekst, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    static JsonNode boom(String tekst) {
        try {
            return YAML.readTree(tekst);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The code says whose file it is; it is no part of the style. */
    static Huisstijl huisstijl(JsonNode boom) {
        try {
            return YAML.treeToValue(((ObjectNode) boom).without("provincie"), Huisstijl.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** "*" in a map by kind of letter stands for every kind of the province that the same map does not name. */
    static JsonNode uitgeklapt(JsonNode boom) {
        for (var naam : PER_SOORT) {
            if (boom.get(naam) instanceof ObjectNode perSoort && perSoort.has(ELKE)) {
                var elke = perSoort.remove(ELKE);
                for (var soort : Briefsoort.values()) {
                    if (soort != Briefsoort.RAADSBRIEF && !perSoort.has(soort.name())) {
                        perSoort.set(soort.name(), elke);
                    }
                }
            }
        }
        return boom;
    }

    /** Maps are merged key by key; anything else in {@code boven} replaces what lies below. */
    static JsonNode gelegdOver(JsonNode onder, JsonNode boven) {
        if (!(onder instanceof ObjectNode basis) || !boven.isObject()) {
            return boven;
        }
        var samen = basis.deepCopy();
        boven.properties()
                .forEach(veld -> samen.set(
                        veld.getKey(),
                        samen.has(veld.getKey())
                                ? gelegdOver(samen.get(veld.getKey()), veld.getValue())
                                : veld.getValue()));
        return samen;
    }
}
