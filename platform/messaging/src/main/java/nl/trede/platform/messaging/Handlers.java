// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds who takes an event in, and reads its data the way readers do: unknown fields are for others, missing ones are faults. */
@ApplicationScoped
class Handlers {

    /** An event with the handler that takes it. */
    record Handling(EventHandler<?> handler, IncomingEvent<?> event) {

        @SuppressWarnings("unchecked") // the event was read into the handler's own data type
        void run() {
            ((EventHandler<Object>) handler).handle((IncomingEvent<Object>) event);
        }
    }

    private final Map<String, EventHandler<?>> byType;
    private final ObjectMapper json;

    Handlers(@All List<EventHandler<?>> handlers, ObjectMapper json) {
        this.byType = handlers.stream().collect(Collectors.toMap(EventHandler::type, Function.identity()));
        this.json = json.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
    }

    boolean know(String type) {
        return byType.containsKey(type);
    }

    /** Whether another version of this event is known: then it is not for others, but too new or too old for us. */
    boolean knowOtherVersion(String type) {
        var name = withoutVersion(type);
        return byType.keySet().stream().anyMatch(known -> withoutVersion(known).equals(name));
    }

    Handling handling(CloudEventHeaders headers, String key, byte[] value) throws Unreadable {
        var handler = byType.get(headers.type());
        try {
            var data = json.readValue(value == null ? new byte[0] : value, handler.dataType());
            if (data == null) {
                throw new Unreadable("the event has no data", null);
            }
            return new Handling(
                    handler,
                    new IncomingEvent<>(headers.id(), headers.source(), headers.type(), headers.time(), key, data));
        } catch (IOException e) {
            throw new Unreadable("data does not fit " + headers.type() + ": " + e.getMessage(), e);
        }
    }

    private static String withoutVersion(String type) {
        return type.replaceFirst("\\.v\\d+$", "");
    }
}
