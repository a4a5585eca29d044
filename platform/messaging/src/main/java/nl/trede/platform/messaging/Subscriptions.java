// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** What this service reads, as its channels are configured. */
@ApplicationScoped
class Subscriptions {

    /** How the topic ends on which a service sends itself what it could not read before. */
    static final String AGAIN = ".opnieuw";

    /** The topics that one consumer group reads. */
    record Subscription(String group, List<String> topics) {

        /** Of others: events, deliveries. */
        Stream<String> origins() {
            return topics.stream().filter(topic -> !topic.endsWith(AGAIN));
        }

        /** Where a message is sent to be read again by this group only; empty when it has no such topic. */
        Optional<String> again() {
            return topics.stream().filter(topic -> topic.endsWith(AGAIN)).findFirst();
        }
    }

    private static final String INCOMING = "mp.messaging.incoming.";
    private static final String CONNECTOR = ".connector";

    private final Config config;

    Subscriptions(Config config) {
        this.config = config;
    }

    /** The name of this service. */
    String reader() {
        return config.getValue("quarkus.application.name", String.class);
    }

    /** In the order of their groups; empty when the service listens to nobody. */
    List<Subscription> all() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(INCOMING) && name.endsWith(CONNECTOR))
                .map(name -> name.substring(0, name.length() - CONNECTOR.length()))
                .distinct()
                .filter(channel -> config.getOptionalValue(channel + ".enabled", Boolean.class)
                        .orElse(true))
                .map(this::subscription)
                .sorted(Comparator.comparing(Subscription::group))
                .toList();
    }

    /** The topics with the dead letters of what this service reads. */
    List<String> deadLetterTopics() {
        return all().stream()
                .flatMap(Subscription::origins)
                .distinct()
                .map(topic -> topic + DeadLetters.SUFFIX)
                .toList();
    }

    /** Where a message from this topic is sent to be read again by this service: that topic itself when there is no other for it. */
    String again(String origin) {
        return all().stream()
                .filter(subscription -> subscription.topics().contains(origin))
                .flatMap(subscription -> subscription.again().stream())
                .findFirst()
                .orElse(origin);
    }

    private Subscription subscription(String channel) {
        var topics = config.getOptionalValue(channel + ".topics", String.class)
                .or(() -> config.getOptionalValue(channel + ".topic", String.class))
                .orElse(channel.substring(INCOMING.length()));
        return new Subscription(
                config.getValue(channel + ".group.id", String.class),
                Stream.of(topics.split(","))
                        .map(String::strip)
                        .filter(topic -> !topic.isEmpty())
                        .toList());
    }
}
