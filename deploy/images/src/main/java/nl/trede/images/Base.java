// SPDX-License-Identifier: EUPL-1.2
package nl.trede.images;

import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What lies below a service: an image that has a Java, or a folder with the packages that it needs. */
sealed interface Base {

    JibContainerBuilder start() throws Exception;

    /** The command that starts Java in the image. */
    String java();

    /** How the image tells what it was built upon. */
    String title();

    /** @param image its name, best with a digest; empty for the folder */
    static Base of(String image, Path folder) {
        return image.isEmpty() ? new Folder(folder) : new Image(image);
    }

    record Image(String title) implements Base {

        @Override
        public JibContainerBuilder start() throws Exception {
            var image = ImageReference.parse(title);
            return Jib.from(RegistryImage.named(image)
                    .addCredentialRetriever(CredentialRetrieverFactory.forImage(image, event -> {})
                            .dockerConfig()));
        }

        @Override
        public String java() {
            return "java";
        }
    }

    record Folder(Path folder) implements Base {

        private static final String HOME = "/usr/lib/jvm/java-17-openjdk-amd64";

        @Override
        public JibContainerBuilder start() throws IOException {
            TrustStore.write(
                    folder.resolve("usr/share/ca-certificates/mozilla"),
                    folder.resolve(HOME.substring(1)).resolve("lib/security/cacerts"));
            return Jib.fromScratch().addFileEntriesLayer(Layers.of("basis", folder, AbsoluteUnixPath.get("/")));
        }

        @Override
        public String java() {
            return HOME + "/bin/java";
        }

        @Override
        public String title() {
            return "debian-12-packages";
        }

        /** The same Java outside the image, to make an archive of classes that fits it. */
        Path javaHere() {
            return folder.resolve(java().substring(1));
        }

        boolean hasJava() {
            return Files.isExecutable(javaHere());
        }
    }
}
