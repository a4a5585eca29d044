// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.kafka.common.header.Headers;

/**
 * The attributes of a CloudEvent as Kafka headers (binary mode).
 *
 * @param sequence contiguous from 1 per source; 0 when the sender gave none
 */
record CloudEventHeaders(String id, String source, String type, Instant time, String subject, long sequence) {

    void writeTo(Headers headers) {
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", id);
        put(headers, "ce_source", source);
        put(headers, "ce_type", type);
        put(headers, "ce_time", time.toString());
        put(headers, "ce_subject", subject);
        put(headers, "ce_sequence", Long.toString(sequence));
        put(headers, "ce_sequencetype", "Integer");
        put(headers, "content-type", "application/json");
    }

    /** @throws Unreadable when an attribute that every event must have is missing or no moment */
    static CloudEventHeaders read(Headers headers) throws Unreadable {
        if (!"1.0".equals(required(headers, "ce_specversion"))) {
            throw new Unreadable("ce_specversion is not 1.0", null);
        }
        var time = required(headers, "ce_time");
        var sequence = text(headers, "ce_sequence");
        try {
            return new CloudEventHeaders(
                    required(headers, "ce_id"),
                    required(headers, "ce_source"),
                    required(headers, "ce_type"),
                    OffsetDateTime.parse(time).toInstant(),
                    text(headers, "ce_subject"),
                    sequence == null ? 0 : Long.parseLong(sequence));
        } catch (DateTimeException | NumberFormatException e) {
            throw new Unreadable("ce_time '" + time + "' or ce_sequence '" + sequence + "' cannot be read", e);
        }
    }

    private static String required(Headers headers, String name) throws Unreadable {
        var text = text(headers, name);
        if (text == null || text.isBlank()) {
            throw new Unreadable("header " + name + " is missing", null);
        }
        return text;
    }

    private static String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
