// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where things are. */
final class Checkout {

    static final Path ROOT = root();
    static final Path KUSTOMIZE = ROOT.resolve("deploy/kustomize");
    static final List<String> SERVICES = List.of("taakstelling", "realisatie", "toezicht", "notificatie");

    private Checkout() {}

    static List<String> overlays() {
        try (var folders = Files.list(KUSTOMIZE.resolve("overlays"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("publiccode.yml"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
