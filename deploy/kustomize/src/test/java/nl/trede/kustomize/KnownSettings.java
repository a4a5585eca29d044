// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappingInterface.LeafProperty;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.source.file.FileSystemConfigSourceFactory;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;

/**
 * The settings that there are. Of Quarkus by the lists that its extensions bring, of Trede by the annotations in its classes, of Kafka by its clients.
 */
final class KnownSettings {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Variable to phase of Quarkus: what is fixed when the service is built does nothing later. */
    private final Map<String, String> quarkus = new HashMap<>();
    /** Setting of Trede to the services that have it. */
    private final Map<String, Set<String>> trede = new HashMap<>();
    /** Those that have no default in the class. */
    private final Map<String, Set<String>> required = new HashMap<>();

    private static KnownSettings read;

    static synchronized KnownSettings read() {
        if (read == null) {
            try {
                read = new KnownSettings();
            } catch (IOException | ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return read;
    }

    private KnownSettings() throws IOException, ClassNotFoundException {
        var models = KnownSettings.class
                .getClassLoader()
                .getResources("META-INF/quarkus-config-doc/quarkus-config-model.json");
        while (models.hasMoreElements()) {
            try (var in = models.nextElement().openStream()) {
                quarkus(JSON.readTree(in));
            }
        }
        var index = index();
        for (var mapping : index.getAnnotations(ConfigMapping.class)) {
            var type = Class.forName(
                    mapping.target().asClass().name().toString(), false, KnownSettings.class.getClassLoader());
            var prefix = mapping.value("prefix").asString();
            var properties = ConfigMappings.getProperties(ConfigMappings.ConfigClass.configClass(type, prefix));
            properties.forEach((name, property) -> {
                add(trede, name, type.getName());
                if (property instanceof LeafProperty leaf
                        && !leaf.hasDefaultValue()
                        && !leaf.isOptional()
                        && !name.contains("*")) {
                    add(required, name, type.getName());
                }
            });
        }
        for (var injected : index.getAnnotations(ConfigProperty.class)) {
            property(injected);
        }
    }

    private void quarkus(JsonNode model) {
        for (var property : model.findParents("environmentVariable")) {
            quarkus.putIfAbsent(property.path("environmentVariable").asText(), "");
        }
        for (var item : model.findParents("phase")) {
            item.findValuesAsText("environmentVariable")
                    .forEach(
                            variable -> quarkus.put(variable, item.path("phase").asText()));
        }
    }

    private void property(AnnotationInstance injected) {
        if (injected.value("name") == null) {
            return;
        }
        var name = injected.value("name").asString();
        var target = injected.target();
        var owner = target.kind() == AnnotationTarget.Kind.FIELD
                ? target.asField().declaringClass()
                : target.asMethodParameter().method().declaringClass();
        var type = target.kind() == AnnotationTarget.Kind.FIELD
                ? target.asField().type()
                : target.asMethodParameter().type();
        add(trede, name, owner.name().toString());
        if (injected.value("defaultValue") == null && !type.name().toString().startsWith("java.util.Optional")) {
            add(required, name, owner.name().toString());
        }
    }

    private static void add(Map<String, Set<String>> settings, String name, String type) {
        var services = settings.computeIfAbsent(name, key -> new TreeSet<>());
        Checkout.SERVICES.stream()
                .filter(service ->
                        type.startsWith("nl.trede.platform.") || type.startsWith("nl.trede." + service + "."))
                .forEach(services::add);
    }

    /** Why this variable says nothing to this service; null when it does. */
    String objectionTo(String variable, String service) {
        if (variable.startsWith("QUARKUS_")) {
            var phase = quarkus.get(variable);
            return phase == null
                    ? "does not exist"
                    : phase.equals("RUN_TIME") ? null : "is fixed when the service is built";
        }
        if (variable.startsWith("KAFKA_")) {
            return Stream.concat(ConsumerConfig.configNames().stream(), ProducerConfig.configNames().stream())
                            .anyMatch(name -> variable.equals("KAFKA_" + variable(name)))
                    ? null
                    : "does not exist";
        }
        if (variable.startsWith("TREDE_")) {
            return trede.entrySet().stream()
                            .anyMatch(known -> variable.equals(variable(known.getKey()))
                                    && known.getValue().contains(service))
                    ? null
                    : "does not exist in " + service;
        }
        return List.of(
                                "JAVA_TOOL_OPTIONS",
                                variable(SmallRyeConfig.SMALLRYE_CONFIG_LOCATIONS),
                                variable(FileSystemConfigSourceFactory.SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS))
                        .contains(variable)
                ? null
                : "does not exist";
    }

    /** What somebody must set, since neither the classes nor the configuration that the service is built with do. */
    List<String> requiredOf(Application application) {
        return required.entrySet().stream()
                .filter(setting -> setting.getValue().contains(application.service()))
                .map(Map.Entry::getKey)
                .filter(name -> !name.startsWith("quarkus.") && !application.sets(name))
                .sorted()
                .toList();
    }

    static String variable(String setting) {
        return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** The classes of Trede on the class path, as folders or as jars. */
    private static Index index() throws IOException {
        var indexer = new Indexer();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var path = Path.of(entry);
            if (Files.isDirectory(path.resolve("nl/trede")) && !path.endsWith("test-classes")) {
                try (var files = Files.walk(path.resolve("nl/trede"))) {
                    for (var file : files.filter(one -> one.toString().endsWith(".class"))
                            .toList()) {
                        try (var in = Files.newInputStream(file)) {
                            indexer.index(in);
                        }
                    }
                }
            } else if (entry.endsWith(".jar")) {
                try (var jar = new JarFile(entry)) {
                    for (var file : jar.stream()
                            .filter(one -> one.getName().matches("nl/trede/.*\\.class"))
                            .toList()) {
                        try (InputStream in = jar.getInputStream(file)) {
                            indexer.index(in);
                        }
                    }
                }
            }
        }
        return indexer.complete();
    }
}
