// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How the service is doing, part by part. */
record Beheerstand(
        Instant op,
        Versies versies,
        Onderdeel<Schemaversie> schema,
        Onderdeel<Verzending> verzending,
        Onderdeel<List<Leesstand>> lezing,
        Onderdeel<Vastgelopen> vastgelopen,
        Onderdeel<List<Inname>> innamen) {

    /** What could not be had, each sentence once. */
    public List<String> storingen() {
        return Stream.of(schema, verzending, lezing, vastgelopen, innamen)
                .map(Onderdeel::storing)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Messages that wait to be read. */
    public long achterstand() {
        return lezing.waarde() == null
                ? 0
                : lezing.waarde().stream().mapToLong(Leesstand::achterstand).sum();
    }

    /** What waits to be read of each topic that a group reads. */
    public List<Topicstand> topics() {
        return lezing.waarde() == null ? List.of() : Topicstand.van(lezing.waarde());
    }
}
