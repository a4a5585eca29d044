// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The topics are those that the services write and read, each of others with one for its dead letters, with one prefix that the services know too; kept for good. */
final class TopicCheck implements Check {

    private static final Pattern PARTITIONS = Pattern.compile("PARTITIONS = (\\d+);");

    @Override
    public List<String> findings(Rendered overlay) {
        var findings = new ArrayList<String>();
        var prefixes = overlay.kind("Deployment")
                .map(deployment -> Settings.variables(deployment).getOrDefault("TREDE_MESSAGING_PREFIX", ""))
                .distinct()
                .toList();
        if (prefixes.size() != 1 || !prefixes.get(0).matches("[a-z0-9-]+\\.")) {
            findings.add("Deployment: no single prefix of topics: " + prefixes);
            return findings;
        }
        var expected = new TreeSet<String>();
        for (var service : Checkout.SERVICES) {
            var application = Application.of(service);
            expected.add(application.ownTopic());
            application.groups().values().forEach(expected::addAll);
        }
        var all = expected.stream()
                .flatMap(topic ->
                        topic.endsWith(Application.AGAIN) ? Stream.of(topic) : Stream.of(topic, topic + ".dlt"))
                .map(topic -> prefixes.get(0) + topic)
                .collect(Collectors.toCollection(TreeSet::new));
        var made = overlay.kind("KafkaTopic")
                .map(topic -> topic.at("/spec/topicName").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        made.stream()
                .filter(topic -> !all.contains(topic))
                .forEach(topic -> findings.add("KafkaTopic: nobody writes or reads " + topic));
        all.stream()
                .filter(topic -> !made.contains(topic))
                .forEach(topic -> findings.add("KafkaTopic: nobody makes " + topic));
        overlay.kind("KafkaTopic").forEach(topic -> settings(topic, findings));
        return findings;
    }

    private static void settings(JsonNode topic, List<String> findings) {
        var local = PARTITIONS.matcher(Checkout.text("deploy/lokaal/src/main/java/nl/trede/lokaal/Topics.java"));
        var partitions = local.find() ? Integer.parseInt(local.group(1)) : -1;
        var config = topic.at("/spec/config");
        if (topic.at("/spec/partitions").asInt() != partitions
                || topic.at("/spec/replicas").asInt() != 3
                || config.path("min.insync.replicas").asInt() != 2
                || !config.path("cleanup.policy").asText().equals("delete")
                || config.path("retention.ms").asInt() != -1
                || config.path("retention.bytes").asInt() != -1) {
            findings.add(Rendered.title(topic) + ": not " + partitions + " partitions, three copies, kept for good");
        }
    }
}
