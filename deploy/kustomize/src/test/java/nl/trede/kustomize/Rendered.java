// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** An overlay as it goes into a cluster: its objects in order. Changes made to it are for who planted them only. */
final class Rendered {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Map<Path, String> KNOWN = new ConcurrentHashMap<>();

    final String name;
    /** Where the overlay is. */
    final Path folder;

    final List<ObjectNode> objects;

    private Rendered(Path folder, List<ObjectNode> objects) {
        this.name = folder.getFileName().toString();
        this.folder = folder;
        this.objects = objects;
    }

    static Rendered overlay(String name) {
        return of(Checkout.KUSTOMIZE.resolve("overlays").resolve(name));
    }

    static Rendered of(Path folder) {
        var text = KNOWN.computeIfAbsent(
                folder, path -> Kubectl.run(path, Kubectl.path().toString(), "kustomize", path.toString()));
        try {
            var objects = new ArrayList<ObjectNode>();
            YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(text).forEachRemaining(objects::add);
            return new Rendered(folder, objects);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What its instellingen.yaml says; those do not come into a cluster. */
    Map<String, String> settings() {
        var settings = new TreeMap<String, String>();
        file("instellingen.yaml")
                .path("data")
                .fields()
                .forEachRemaining(setting ->
                        settings.put(setting.getKey(), setting.getValue().asText()));
        return settings;
    }

    /** The parts that it takes in, as {@code mail}. */
    List<String> parts() {
        return each(file("kustomization.yaml").path("components"))
                .map(JsonNode::asText)
                .filter(component -> component.startsWith("../../onderdelen/"))
                .map(component -> component.substring("../../onderdelen/".length()))
                .toList();
    }

    JsonNode file(String file) {
        try {
            return YAML.readTree(folder.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<ObjectNode> kind(String kind) {
        return objects.stream().filter(object -> object.path("kind").asText().equals(kind));
    }

    /** @throws java.util.NoSuchElementException when there is none */
    ObjectNode one(String kind, String name) {
        return kind(kind)
                .filter(object -> nameOf(object).equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What makes pods that we wrote the pods of; operators make theirs themselves. */
    Stream<ObjectNode> workloads() {
        return Stream.concat(kind("Deployment"), kind("Job"));
    }

    static String nameOf(JsonNode object) {
        return object.path("metadata").path("name").asText();
    }

    static String title(JsonNode object) {
        return object.path("kind").asText() + "/" + nameOf(object);
    }

    static JsonNode podOf(JsonNode workload) {
        return workload.path("spec").path("template").path("spec");
    }

    static Stream<JsonNode> each(JsonNode list) {
        var items = new ArrayList<JsonNode>();
        list.forEach(items::add);
        return items.stream();
    }

    /** The service that a deployment runs, as {@code toezicht}; empty when it runs none. */
    static String serviceOf(JsonNode workload) {
        return Checkout.SERVICES.stream()
                .filter(service -> nameOf(workload).equals(service + "-service"))
                .findFirst()
                .orElse("");
    }
}
