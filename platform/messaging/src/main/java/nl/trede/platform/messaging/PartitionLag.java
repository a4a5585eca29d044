// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import java.time.Instant;

/**
 * How far a group has read a part of a topic.
 *
 * @param read the position up to which all was handled; null when nothing was read yet
 * @param end the position after the last message
 * @param lag messages that wait to be read
 * @param exact whether the waiting messages were counted; if not, lag is the difference of the positions, some of which hold no message
 * @param oldest when the first waiting message was sent; null when none waits
 */
public record PartitionLag(
        String group, String topic, int partition, Long read, long end, long lag, boolean exact, Instant oldest) {}
