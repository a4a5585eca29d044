// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder.persistence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.trede.toezicht.ladder.Besluitinhoud;
import nl.trede.toezicht.ladder.Bevriezing;
import nl.trede.toezicht.ladder.Intrekking;
import nl.trede.toezicht.ladder.Tredeplaatsing;
import nl.trede.toezicht.ladder.Verschoning;

/** The JSON text in which a beoordeling or besluit is kept as it was. */
@Singleton
public class Vastlegging {

    /** A besluit says by its content of which kind it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({
        @JsonSubTypes.Type(Tredeplaatsing.class),
        @JsonSubTypes.Type(Verschoning.class),
        @JsonSubTypes.Type(Bevriezing.class),
        @JsonSubTypes.Type(Intrekking.class)
    })
    private interface Soort {}

    private final ObjectMapper json;

    Vastlegging(ObjectMapper json) {
        this.json = json.copy().addMixIn(Besluitinhoud.class, Soort.class);
    }

    public String schrijf(Object inhoud) {
        try {
            return json.writeValueAsString(inhoud);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not write " + inhoud, e);
        }
    }

    public <T> T lees(String inhoud, Class<T> type) {
        try {
            return json.readValue(inhoud, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not read a " + type.getSimpleName() + ": " + inhoud, e);
        }
    }

    static String hash(String tekst) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
