// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

/**
 * A fact to publish.
 *
 * @param type reverse DNS with one version, as "nl.trede.taakstelling.taakstelling-vastgesteld.v1"
 * @param key what the order is kept by: the gemeentecode, or the code of what the fact is about
 * @param data becomes the JSON of the event, by its contract; never holds a person
 */
public record OutgoingEvent(String type, String key, Object data) {}
