// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a service is told beside its environment, which others can look into: a folder for each service, in it a file for each secret with the name of its
 * setting, as an orchestrator mounts it.
 */
record Secrets(Path folder) {

    static final String PASSWORD = "quarkus.datasource.password";
    static final String OWNER_PASSWORD = "quarkus.flyway.password";

    /** Those of an earlier start are gone. */
    static Secrets fresh(Path folder) throws IOException {
        return new Secrets(PrivateFiles.folder(folder));
    }

    Path of(String service) {
        return folder.resolve(service);
    }

    void write(String service, Map<String, String> secrets) throws IOException {
        Path own = PrivateFiles.folder(of(service));
        for (Map.Entry<String, String> secret : secrets.entrySet()) {
            PrivateFiles.write(own.resolve(secret.getKey()), secret.getValue());
        }
    }

    String read(String service, String setting) throws IOException {
        return Files.readString(of(service).resolve(setting));
    }
}
