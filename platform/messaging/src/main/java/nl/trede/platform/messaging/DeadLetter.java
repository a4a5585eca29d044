// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A message that was set aside.
 *
 * @param setAsideAt when
 * @param reader the service that set it aside; null of a message that does not say
 * @param key null when the message had none
 * @param type the ce_type, or else the media type; null when the message says neither
 * @param reason why; null of a message that does not say
 * @param size bytes of its content; -1 when the content was not kept
 * @param text the beginning of the content; null when it is no text or was not kept
 * @param whole whether the text is all of the content
 * @param resent null as long as it was not sent again
 */
public record DeadLetter(
        Id id,
        Instant setAsideAt,
        String reader,
        String key,
        String type,
        String reason,
        int size,
        String text,
        boolean whole,
        Resent resent) {

    private static final int SHOWN = 4_000;
    private static final int LONGEST = 1_000;

    /**
     * Where it lies.
     *
     * @param topic the topic with dead letters
     */
    public record Id(String topic, int partition, long offset) {

        /** Empty when this names no dead letter. */
        public static Optional<Id> of(String text) {
            var parts = text.split("-");
            var end = parts.length;
            if (end < 3 || !parts[end - 1].matches("\\d{1,18}") || !parts[end - 2].matches("\\d{1,6}")) {
                return Optional.empty();
            }
            return Optional.of(new Id(
                    String.join("-", Arrays.copyOf(parts, end - 2)),
                    Integer.parseInt(parts[end - 2]),
                    Long.parseLong(parts[end - 1])));
        }

        /** The topic that the message came from. */
        public String origin() {
            return topic.substring(0, topic.length() - DeadLetters.SUFFIX.length());
        }

        @Override
        public String toString() {
            return topic + "-" + partition + "-" + offset;
        }
    }

    /** Who sent it again, and when. */
    public record Resent(Instant at, String by) {}

    /** Whether there is something to send. */
    public boolean kept() {
        return size >= 0;
    }

    DeadLetter with(Resent again) {
        return new DeadLetter(id, setAsideAt, reader, key, type, reason, size, text, whole, again);
    }

    static DeadLetter of(ConsumerRecord<byte[], byte[]> message) {
        var value = message.value();
        return new DeadLetter(
                new Id(message.topic(), message.partition(), message.offset()),
                Instant.ofEpochMilli(message.timestamp()),
                header(message, DeadLetters.READER),
                message.key() == null ? null : shortened(new String(message.key(), StandardCharsets.UTF_8)),
                Optional.ofNullable(header(message, "ce_type")).orElseGet(() -> header(message, "content-type")),
                header(message, DeadLetters.REASON),
                value == null ? -1 : value.length,
                value == null ? null : text(value),
                value != null && value.length <= SHOWN,
                null);
    }

    /** Null when these bytes are no text. */
    private static String text(byte[] value) {
        var text = new String(value, 0, Math.min(value.length, SHOWN), StandardCharsets.UTF_8);
        var begin = value.length > SHOWN ? text.replaceFirst("\uFFFD{1,3}$", "") : text;
        var readable = begin.chars().noneMatch(c -> c == 0xFFFD || c < ' ' && c != '\n' && c != '\r' && c != '\t');
        return readable ? begin : null;
    }

    private static String header(ConsumerRecord<?, ?> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null || header.value() == null
                ? null
                : shortened(new String(header.value(), StandardCharsets.UTF_8));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
