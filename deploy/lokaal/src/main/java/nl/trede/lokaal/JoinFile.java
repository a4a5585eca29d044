// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a service in development finds the running system: {@code deploy/lokaal/target/omgeving/<service>.env}, to be read by a shell
 * before {@code mvn quarkus:dev}. The last start wins.
 */
final class JoinFile {

    private JoinFile() {}

    /** Says whether it could be written: a checkout that belongs to somebody else is no reason not to start. */
    static boolean write(Path root, String service, Map<String, String> environment) {
        String lines = environment.entrySet().stream()
                .filter(e -> !e.getKey().equals("QUARKUS_PROFILE"))
                .map(e -> "export " + e.getKey() + "='" + e.getValue() + "'\n")
                .collect(Collectors.joining());
        try {
            Path folder = Files.createDirectories(root.resolve("deploy/lokaal/target/omgeving"));
            Files.writeString(folder.resolve(service + ".env"), lines);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
