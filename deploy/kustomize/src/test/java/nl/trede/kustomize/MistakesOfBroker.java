// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import static nl.trede.kustomize.Mistake.at;

import java.util.stream.Stream;

/** What may be wrong with the broker, its topics and its users. */
final class MistakesOfBroker {

    private MistakesOfBroker() {}

    static Stream<Mistake> all() {
        return Stream.of(
                new Mistake("a single broker", new KafkaCheck(), "fewer than three brokers", overlay -> at(
                                overlay, "KafkaNodePool", "broker", "/spec")
                        .put("replicas", 1)),
                new Mistake(
                        "a broker that forgets with its pod", new KafkaCheck(), "is gone with its pod", overlay -> at(
                                        overlay, "KafkaNodePool", "broker", "/spec/storage/volumes/0")
                                .put("type", "ephemeral")),
                new Mistake(
                        "a listener without TLS", new KafkaCheck(), "listener tls asks no certificate", overlay -> at(
                                        overlay, "Kafka", "trede", "/spec/kafka/listeners/0")
                                .put("tls", false)),
                new Mistake(
                        "a listener that asks no certificate",
                        new KafkaCheck(),
                        "listener tls asks no certificate",
                        overlay -> at(overlay, "Kafka", "trede", "/spec/kafka/listeners/0")
                                .remove("authentication")),
                new Mistake(
                        "a listener for everybody",
                        new KafkaCheck(),
                        "listener tls is open to every address",
                        overlay -> at(overlay, "Kafka", "trede", "/spec/kafka/listeners/0")
                                .remove("networkPolicyPeers")),
                new Mistake(
                        "a listener to the outside",
                        new KafkaCheck(),
                        "listener tls is open to the outside",
                        overlay -> at(overlay, "Kafka", "trede", "/spec/kafka/listeners/0")
                                .put("type", "loadbalancer")),
                new Mistake("a broker without rights", new KafkaCheck(), "may do everything", overlay -> at(
                                overlay, "Kafka", "trede", "/spec/kafka")
                        .remove("authorization")),
                new Mistake("topics that make themselves", new KafkaCheck(), "slip of the pen", overlay -> at(
                                overlay, "Kafka", "trede", "/spec/kafka/config")
                        .put("auto.create.topics.enable", true)),
                new Mistake("one copy that is enough", new KafkaCheck(), "min.insync.replicas is not 2", overlay -> at(
                                overlay, "Kafka", "trede", "/spec/kafka/config")
                        .put("min.insync.replicas", 1)),
                new Mistake("a broker that may lose messages", new KafkaCheck(), "may lose messages", overlay -> at(
                                overlay, "Kafka", "trede", "/spec/kafka/config")
                        .put("unclean.leader.election.enable", true)),
                new Mistake(
                        "a topic of no broker",
                        new KafkaCheck(),
                        "KafkaTopic/toezicht.v1: is of no Kafka",
                        overlay -> at(overlay, "KafkaTopic", "toezicht.v1", "/metadata/labels")
                                .remove("strimzi.io/cluster")),
                new Mistake(
                        "a user of another broker",
                        new KafkaCheck(),
                        "KafkaUser/trede-kafka-toezicht: is of no Kafka",
                        overlay -> at(overlay, "KafkaUser", "trede-kafka-toezicht", "/metadata/labels")
                                .put("strimzi.io/cluster", "anders")),
                new Mistake("a rule that denies", new RightsCheck(), "a rule that denies", overlay -> at(
                                overlay, "KafkaUser", "trede-kafka-toezicht", "/spec/authorization/acls/0")
                        .put("type", "deny")));
    }
}
