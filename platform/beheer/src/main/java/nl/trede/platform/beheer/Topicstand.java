// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How far a group has read a topic as a whole.
 *
 * @param geteld whether all that waits was counted; if not, achterstand is at most so much
 * @param oudsteOp null when nothing waits
 */
record Topicstand(String topic, String groep, int delen, long achterstand, boolean geteld, Instant oudsteOp) {

    static List<Topicstand> van(List<Leesstand> delen) {
        return delen.stream()
                .collect(Collectors.groupingBy(
                        deel -> List.of(deel.groep(), deel.topic()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Topicstand::samen)
                .toList();
    }

    private static Topicstand samen(List<Leesstand> delen) {
        var een = delen.get(0);
        return new Topicstand(
                een.topic(),
                een.groep(),
                delen.size(),
                delen.stream().mapToLong(Leesstand::achterstand).sum(),
                delen.stream().allMatch(Leesstand::geteld),
                delen.stream()
                        .map(Leesstand::oudsteOp)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
