// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import java.time.Instant;

/**
 * A fact of another service.
 *
 * @param id persistent, unique within the source
 * @param time moment of recording at the source: from then on the fact was known
 * @param key what the order is kept by
 * @param data the fields that this reader needs
 */
public record IncomingEvent<T>(String id, String source, String type, Instant time, String key, T data) {}
