// SPDX-License-Identifier: EUPL-1.2
package nl.trede.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The classes of the JDK and of the start of Quarkus as the machine wants them in memory (AppCDS), so that a service starts sooner. It only fits the very Java it was made
 * with, so the Java of the base makes it, by starting the service without a database and letting it fail.
 */
final class ClassArchive {

    static final String NAME = "app-cds.jsa";

    private ClassArchive() {}

    /** @return whether there is one now */
    static boolean make(Path java, Path app) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        java.toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:ArchiveClassesAtExit=" + NAME,
                        "-jar",
                        "quarkus-run.jar")
                .directory(app.toFile())
                .redirectErrorStream(true)
                .redirectOutput(app.resolveSibling("cds.log").toFile());
        builder.environment().clear();
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/leeg");
        builder.environment().put("QUARKUS_DATASOURCE_USERNAME", "leeg");
        builder.environment().put("QUARKUS_FLYWAY_USERNAME", "leeg");
        builder.environment().put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1");
        builder.environment().put("TREDE_PROVINCIES_PAD", app.toString());
        builder.environment().put("QUARKUS_OIDC_TENANT_ENABLED", "false");
        var process = builder.start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
        return Files.isRegularFile(app.resolve(NAME));
    }
}
