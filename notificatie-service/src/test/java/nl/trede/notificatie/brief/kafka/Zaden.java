// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.trede.notificatie.brief.persistence.Termijnlezer;
import nl.trede.notificatie.feiten.Besluitfeiten;
import nl.trede.notificatie.feiten.Brieffeiten;
import nl.trede.notificatie.feiten.Oproepfeiten;
import nl.trede.platform.rest.json.BegrippenModule;
import nl.trede.platform.testkit.Contracts;

/** The events with the facts of the original letters, each checked against the contract before it is read. */
public final class Zaden {

    /** Reads as the platform does: unknown fields are for others, missing ones are faults. */
    public static final ObjectMapper JSON = new ObjectMapper()
            .registerModules(new JavaTimeModule(), new BegrippenModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    static {
        new Termijnlezer.Module().customize(JSON);
    }

    private Zaden() {}

    public static JsonNode event(String naam) {
        try (var in = Zaden.class.getResourceAsStream("/zaden/" + naam + ".json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Brieffeiten dinkelland() {
        return tredeBesloten(event("dinkelland"));
    }

    public static Brieffeiten almere() {
        return tredeBesloten(event("almere"));
    }

    public static Brieffeiten deWolden() {
        return verschoningVerleend(event("de-wolden"));
    }

    public static Brieffeiten overijssel() {
        return oproepGedaan(event("overijssel-oproep"));
    }

    public static Besluitfeiten tredeBesloten(JsonNode event) {
        Contracts.assertFits("toezicht/trede-besloten.v2", event);
        return lees(event, TredeBesloten.class).feiten();
    }

    public static Besluitfeiten verschoningVerleend(JsonNode event) {
        Contracts.assertFits("toezicht/verschoning-verleend.v1", event);
        return lees(event, VerschoningVerleend.class).feiten();
    }

    public static Oproepfeiten oproepGedaan(JsonNode event) {
        Contracts.assertFits("toezicht/oproep-gedaan.v1", event);
        return lees(event, OproepGedaan.class).feiten();
    }

    static <T> T lees(JsonNode event, Class<T> type) {
        try {
            return JSON.treeToValue(event, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
