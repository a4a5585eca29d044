// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a service says of itself in the configuration that it is built with, outside any profile. */
record Application(String service, Map<String, String> settings) {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}:]+)(?::([^}]*))?}");
    private static final List<String> PLATFORM = List.of("rest", "web", "messaging", "security");

    /** How the topic ends on which a service sends itself what it could not read before. */
    static final String AGAIN = ".opnieuw";

    static Application of(String service) {
        var settings = new TreeMap<String, String>();
        PLATFORM.forEach(part ->
                add("platform/" + part + "/src/main/resources/META-INF/microprofile-config.properties", settings));
        add(service + "-service/src/main/resources/application.properties", settings);
        return new Application(service, settings);
    }

    private static void add(String path, Map<String, String> settings) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Checkout.text(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.forEach((key, value) -> {
            if (!key.toString().startsWith("%")) {
                settings.put(key.toString(), value.toString());
            }
        });
    }

    boolean sets(String key) {
        return settings.containsKey(key);
    }

    /** The topic that it writes, without the prefix of a deployment. */
    String ownTopic() {
        return value("trede.messaging.topic");
    }

    /** Per consumer group the topics that it reads, without the prefix of a deployment. */
    Map<String, TreeSet<String>> groups() {
        var groups = new TreeMap<String, TreeSet<String>>();
        settings.keySet().stream()
                .filter(key -> key.matches("mp\\.messaging\\.incoming\\.\\w+\\.group\\.id"))
                .map(key -> key.substring(0, key.length() - ".group.id".length()))
                .filter(channel -> !"false".equals(settings.get(channel + ".enabled")))
                .forEach(channel -> groups.put(value(channel + ".group.id"), topics(channel)));
        return groups;
    }

    private TreeSet<String> topics(String channel) {
        var topics = sets(channel + ".topics") ? value(channel + ".topics") : value(channel + ".topic");
        return new TreeSet<>(Arrays.asList(topics.split(",")));
    }

    private String value(String key) {
        return EXPRESSION.matcher(settings.get(key)).replaceAll(found -> {
            var known = settings.get(found.group(1));
            return known != null ? known : found.group(2) == null ? "" : found.group(2);
        });
    }
}
