// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Alarms and dashboards ask for metrics that there are: those in {@code metingen.txt}, as a running service told them, our own by the sources too, and of others those named
 * here. Prometheus asks each service where it tells them.
 */
final class MetricsCheck implements Check {

    /** Of the pods of an operator: who asks them in Prometheus' name. */
    private static final Map<String, String> OF_PODS = Map.of(
            "(cnpg|barman_cloud_cloudnative_pg_io)_\\w+", "trede-postgres",
            "kafka_(server|controller|log)_\\w+", "trede-kafka");

    /** What the cluster must bring: docs/beheer.md says who is to be asked for it. */
    private static final Set<String> OF_THE_CLUSTER = Set.of(
            "strimzi_certificate_expiration_timestamp_ms",
            "certmanager_certificate_expiration_timestamp_seconds",
            "kubelet_volume_stats_available_bytes",
            "kubelet_volume_stats_capacity_bytes");

    private static final Pattern NAME = Pattern.compile("(?<![\\w\\$.])[a-zA-Z_]\\w*(?![\\w]*\\s*\\()");
    private static final Set<String> WORDS = Set.of("by", "or", "and", "unless", "offset", "on", "bool", "without");
    private static final Pattern RULE = Pattern.compile("name=\\(?([\\w|]+)\\)?[,>].*\\n\\s+name: (\\S+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public List<String> findings(Rendered overlay) {
        var findings = new ArrayList<String>();
        var told = lines();
        var ours = ours();
        expressions(overlay).forEach(expression -> names(expression).forEach(name -> {
            var known = name.startsWith("trede_")
                    ? ours.contains(name.replaceAll("_(total|seconds)$", ""))
                    : told.contains(name) || name.equals("up") || ofOthers(name, overlay);
            if (!known) {
                findings.add("PrometheusRule or dashboard: nobody tells " + name);
            }
        }));
        MonitorCheck.look(overlay, findings);
        var own = "namespace=\"" + overlay.settings().get("naamruimte") + "\"";
        overlay.kind("PrometheusRule")
                .flatMap(rule -> rule.findValuesAsText("expr").stream())
                .filter(expression -> !expression.contains(own))
                .forEach(expression -> findings.add("PrometheusRule: of every namespace: " + expression));
        for (var service : Checkout.SERVICES) {
            if (overlay.kind("ServiceMonitor").noneMatch(monitor -> monitor.at("/spec/endpoints")
                    .findValuesAsText("path")
                    .contains("/" + service + "/q/metrics"))) {
                findings.add("ServiceMonitor: nobody asks " + service);
            }
        }
        return findings;
    }

    private static boolean ofOthers(String name, Rendered overlay) {
        return OF_PODS.entrySet().stream()
                        .anyMatch(pods -> name.matches(pods.getKey())
                                && overlay.kind("PodMonitor")
                                        .map(Rendered::nameOf)
                                        .anyMatch(pods.getValue()::equals)
                                && (!name.startsWith("kafka") || toldByKafka(name, overlay)))
                || OF_THE_CLUSTER.contains(name)
                        && Checkout.text("docs/beheer.md").contains("`" + name + "`");
    }

    /** The brokers tell what their rules name, in small letters; $1 stands for one of the names in the pattern. */
    private static boolean toldByKafka(String name, Rendered overlay) {
        var rules = overlay.one("ConfigMap", "trede-kafka-metingen")
                .at("/data/metingen.yaml")
                .asText();
        return RULE.matcher(rules.toLowerCase(Locale.ROOT))
                .results()
                .anyMatch(rule -> name.matches(rule.group(2).replace("$1", "(" + rule.group(1) + ")")));
    }

    private static Stream<String> expressions(Rendered overlay) {
        var rules = overlay.kind("PrometheusRule").flatMap(rule -> rule.findValuesAsText("expr").stream());
        var boards = overlay.kind("ConfigMap")
                .filter(map ->
                        map.at("/metadata/labels/grafana_dashboard").asText().equals("1"))
                .flatMap(map -> Rendered.each(map.path("data")))
                .flatMap(text -> {
                    try {
                        return JSON.readTree(text.asText()).findValuesAsText("expr").stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        return Stream.concat(rules, boards);
    }

    /** What is left of an expression without labels, lists of labels, durations, functions and words. */
    static Set<String> names(String expression) {
        var bare = expression
                .replaceAll("\\{[^}]*}", " ")
                .replaceAll("\\b(by|on|without)\\s*\\([^)]*\\)", " ")
                .replaceAll("\\[[^]]*]", " ")
                .replaceAll("\\boffset\\s+\\w+", " ");
        return NAME.matcher(bare)
                .results()
                .map(found -> found.group())
                .filter(name -> !WORDS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> lines() {
        return Checkout.text("deploy/kustomize/src/test/resources/metingen.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toSet());
    }

    /** As they stand in the sources, with the dots that Prometheus does not have. */
    private static Set<String> ours() {
        var literal = Pattern.compile("\"(trede(?:\\.[a-z]+)+)\"");
        var names = new TreeSet<String>();
        for (var folder : List.of("platform/messaging", "toezicht-service")) {
            try (var files = Files.walk(Checkout.ROOT.resolve(folder).resolve("src/main/java"))) {
                for (var file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    var text = Files.readString(file);
                    if (text.contains("io.micrometer")) {
                        literal.matcher(text)
                                .results()
                                .forEach(found -> names.add(found.group(1).replace('.', '_')));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }
}
