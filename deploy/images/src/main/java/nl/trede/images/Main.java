// SPDX-License-Identifier: EUPL-1.2
package nl.trede.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * All four images. Settings are system properties: {@code images.versie}, {@code images.commit}, {@code images.basis} (an image with a Java to build upon; without it
 * the base is laid out from Debian's packages) and {@code images.naar} (a registry; without it a tar of each in {@code target}).
 */
public final class Main {

    private static final List<String> SERVICES = List.of("taakstelling", "realisatie", "toezicht", "notificatie");

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        var module = Path.of(arguments[0]);
        var target = module.resolve("target");
        var base = Base.of(setting("images.basis"), target.resolve("basis"));
        var source = source(module.resolve("../../publiccode.yml"));
        for (var service : SERVICES) {
            var app = module.resolve("../../" + service + "-service/target/quarkus-app")
                    .normalize();
            if (!Files.isRegularFile(app.resolve("quarkus-run.jar"))) {
                throw new IllegalStateException(service + " is niet gebouwd: " + app + " ontbreekt");
            }
            var image = new ServiceImage(service, setting("images.versie"), setting("images.commit"), source, base);
            var done = image.from(app, target.resolve(service))
                    .containerize(ServiceImage.afresh(
                            to(image.name(), target.resolve(service + ".tar")), target.resolve(service)));
            System.out.println(image.name() + "@" + done.getDigest());
        }
    }

    /** As the description of the project for others says it. */
    private static String source(Path description) throws IOException {
        return Files.readAllLines(description).stream()
                .filter(line -> line.startsWith("url: "))
                .map(line -> line.substring(5).replace("\"", ""))
                .findFirst()
                .orElseThrow();
    }

    private static Containerizer to(String name, Path tar) throws Exception {
        var registry = setting("images.naar");
        if (registry.isEmpty()) {
            return Containerizer.to(TarImage.at(tar).named(name));
        }
        var image = ImageReference.parse(registry + "/" + name);
        return Containerizer.to(RegistryImage.named(image)
                .addCredentialRetriever(
                        CredentialRetrieverFactory.forImage(image, event -> {}).dockerConfig()));
    }

    private static String setting(String name) {
        return System.getProperty(name, "").strip();
    }
}
