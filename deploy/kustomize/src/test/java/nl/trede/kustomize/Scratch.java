// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A copy of deploy/kustomize in which an overlay may be changed. */
final class Scratch {

    private Scratch() {}

    static Rendered overlay(String name, UnaryOperator<String> kustomization) {
        return Rendered.of(folder(name, "kustomization.yaml", kustomization));
    }

    /** An overlay that takes in this part too, with what it needs in instellingen.yaml. */
    static Rendered with(String name, String part, Map<String, String> settings, UnaryOperator<String> kustomization) {
        var text = new StringBuilder();
        settings.forEach((key, value) ->
                text.append("  ").append(key).append(": \"").append(value).append("\"\n"));
        var folder = folder(name, "instellingen.yaml", before -> {
            var kept = before.lines()
                    .filter(line -> settings.keySet().stream().noneMatch(key -> line.startsWith("  " + key + ":")))
                    .collect(Collectors.joining("\n"));
            return kept + "\n" + text;
        });
        try {
            var file = folder.resolve("kustomization.yaml");
            Files.writeString(
                    file,
                    kustomization
                            .apply(Files.readString(file))
                            .replace("components:\n", "components:\n  - ../../onderdelen/" + part + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Rendered.of(folder);
    }

    static Path folder(String name, String changed, UnaryOperator<String> change) {
        try {
            // never one of before: what a test left in it would be found
            var root =
                    Files.createTempDirectory(Files.createDirectories(Checkout.KUSTOMIZE.resolve("target/kopie")), "");
            for (var part : new String[] {
                "deploy/kustomize/base", "deploy/kustomize/onderdelen", "deploy/kustomize/overlays", "deploy/keycloak"
            }) {
                copy(Checkout.ROOT.resolve(part), root.resolve(part));
            }
            var file = root.resolve("deploy/kustomize/overlays").resolve(name).resolve(changed);
            Files.writeString(file, change.apply(Files.readString(file)));
            return file.getParent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
